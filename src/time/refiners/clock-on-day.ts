import { parseDay } from "../../day.ts";
import type { TimeMention } from "../../types.ts";
import type { Refiner } from "../refiners.ts";

const joint = /^,?\s$/u;
const clock = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u;

/** "5 p.m. EST Monday" is one expression: the time with its day. */
export const clockOnDayRefiner: Refiner = {
  name: "clock-on-day",
  examples: [
    [
      "It opened at 10 p.m. Wednesday.",
      "1998-02-13",
      ["10 p.m. Wednesday = 1998-02-11T22:00 @ 1998-02-11"],
    ],
    [
      "It expires at midnight, Nov. 9.",
      "1989-11-02",
      ["midnight, Nov. 9 = 1989-11-09T24:00 @ 1989-11-09"],
    ],
  ],
  not: [
    [
      "It fell at 2 p.m. on Monday.",
      "2021-11-02",
      ["2 p.m. = 2021-11-01T14:00", "Monday = 2021-11-01"],
    ],
    ["At noon, in 1999, it rained.", "2021-11-02", ["noon = 2021-11-02T12:00", "1999 = 1999"]],
  ],
  refine: (mentions, { text: sentence }) => {
    const found: TimeMention[] = [];
    for (const mention of mentions) {
      const time = found.at(-1);
      if (
        time &&
        isClock(time) &&
        isDay(mention) &&
        joint.test(sentence.slice(time.end, mention.start))
      ) {
        const text = sentence.slice(time.start, mention.end);
        const value = mention.value + time.value.slice(10);
        found[found.length - 1] = {
          ...mention,
          start: time.start,
          text,
          value,
          type: "TIME",
          rule: time.rule,
        };
      } else found.push(mention);
    }
    return found;
  },
};

function isClock({ type, value }: TimeMention): boolean {
  return type === "TIME" && clock.test(value);
}

function isDay({ type, value }: TimeMention): boolean {
  return type === "DATE" && parseDay(value) !== undefined;
}
