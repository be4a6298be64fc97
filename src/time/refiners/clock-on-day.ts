import { parseDay } from "../../day.ts";
import type { TimeMention } from "../../types.ts";
import type { Refiner } from "../refiners.ts";

const joint = /^,?\s$/u;
const clock = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u;

/** "5 p.m. EST Monday" is one expression: the time with its day. */
export const clockOnDayRefiner: Refiner = {
  name: "clock-on-day",
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
