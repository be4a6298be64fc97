import { parseDay } from "../../day.ts";
import type { Refiner } from "../refiners.ts";
import { partOfDayCode, partOfDayWord } from "../parts-of-day.ts";

const nightOf = new RegExp(String.raw`\bthe\s(?<part>${partOfDayWord})\sof\s$`, "iu");

/** "on the night of Oct. 23": a time of that day. */
export const nightOfRefiner: Refiner = {
  name: "night-of",
  examples: [
    [
      "He was shot on the night of Oct. 23.",
      "1998-11-21",
      ["Oct. 23 = 1998-10-23TNI @ 1998-10-23"],
    ],
  ],
  not: [["It was the night of 1999.", undefined, ["1999 = 1999"]]],
  refine: (mentions, { text: sentence }) =>
    mentions.map((mention) => {
      const before = sentence.slice(Math.max(0, mention.start - 20), mention.start);
      const part = nightOf.exec(before)?.groups?.["part"];
      return part === undefined || mention.type !== "DATE" || !parseDay(mention.value)
        ? mention
        : { ...mention, type: "TIME", value: mention.value + partOfDayCode(part) };
    }),
};
