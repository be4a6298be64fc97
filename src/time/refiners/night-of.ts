import { parseDay } from "../../day.ts";
import type { Refiner } from "../refiners.ts";
import { partOfDayCode, partOfDayWord } from "../parts-of-day.ts";

const nightOf = new RegExp(String.raw`\bthe\s(?<part>${partOfDayWord})\sof\s$`, "iu");

/** "on the night of Oct. 23": a time of that day. */
export const nightOfRefiner: Refiner = {
  name: "night-of",
  refine: (mentions, { text: sentence }) =>
    mentions.map((mention) => {
      const before = sentence.slice(Math.max(0, mention.start - 20), mention.start);
      const part = nightOf.exec(before)?.groups?.["part"];
      return part === undefined || mention.type !== "DATE" || !parseDay(mention.value)
        ? mention
        : { ...mention, type: "TIME", value: mention.value + partOfDayCode(part) };
    }),
};
