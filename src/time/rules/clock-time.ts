import { parseDay } from "../../day.ts";
import { en } from "../../locale/en.ts";
import { clockZone as zone, expression, gap } from "../patterns.ts";
import { timeReading } from "../reading.ts";
import { contextRule } from "../rule.ts";

const half = String.raw`(?<half>[ap])(?:\.m\.?|m)`;
const hours = [...en.numbers.keys()].slice(0, 12).join("|");
const clockTime = expression(
  String.raw`(?:(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\d))?\s{0,2}${half}(?!\p{L})`,
  String.raw`|(?:(?<hour>1[0-2]|[1-9])(?::(?<minute>[0-5]\d))?|(?<spelled>${hours}))(?:${gap}o['’]clock(?:${gap}(?<part>in${gap}the${gap}(?:morning|afternoon|evening)|at${gap}night|tonight))?|${gap}(?<part>in${gap}the${gap}(?:morning|afternoon|evening)|at${gap}night))`,
  String.raw`|(?<spelled>${hours})${gap}${half}(?!\p{L})`,
  String.raw`|(?<hour24>[01]\d|2[0-3])[.:]?(?<minute>[0-5]\d)(?=${gap}(?:${zone}))`,
  String.raw`|(?<hour24>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?::[0-5]\d)?`,
  String.raw`|(?<=\b(?:at|by|until|from|around|before|after|about)${gap})(?<hour24>\d):(?<minute>[0-5]\d)`,
  String.raw`|(?<=\b(?:at|by|until|around|before|after|about|since)${gap})(?<word>noon|midday|midnight))`,
  `(?:${gap}${zone})?`,
);

// "Just after midnight" is the day's first minute; "at midnight" mostly ends it.
const afterIt = /\b(?:after|past)\s$/iu;

/** A time of day, on the day that stands beside it, else the one named last, else the article's. */
export const clockTimeRule = contextRule({
  name: "clock-time",
  examples: [
    ["The siren went at [2 p.m.] in Brest.", "2021-11-02", "2021-11-02T14:00"],
    ["Doors closed at [12:05 am].", "2021-11-02", "2021-11-02T00:05"],
    ["On May 3, at [14:05 GMT], it fell.", "2021-05-04", "2021-05-03T14:05"],
    ["It fell at [2:05 p.m. EST] on Monday.", "2021-11-02", "2021-11-01T14:05"],
    ["They rest at [noon].", "2021-11-02", "2021-11-02T12:00"],
    ["It fell just after [midnight].", "2021-11-02", "2021-11-02T00:00"],
    ["It fell at [1425 GMT].", "2021-11-02", "2021-11-02T14:25"],
    ["It airs at [2030 BST].", "2021-11-02", "2021-11-02T20:30"],
    ["It fell at around [10pm] last night.", "2021-11-02", "2021-11-01T22:00"],
    ["He will leave at [4 in the morning].", "2021-11-02", "2021-11-02T04:00"],
    ["It struck at [ten o'clock at night].", "2021-11-02", "2021-11-02T22:00"],
  ],
  not: [
    "Spartak won 3:10 on aggregate.",
    "a 16:9 screen",
    "verse 3:16",
    "I am 2 pmol off",
    "at 25:10",
  ],
  pattern: clockTime,
  read: (
    { groups: { hour, hour24, spelled, minute = "00", half, part, word }, sentence, start },
    { anchor, before, after },
  ) => {
    const said = spelled === undefined ? hour : String(en.numbers.get(spelled.toLowerCase()));
    const halfOfDay = half ?? (part !== undefined && !part.endsWith("morning") ? "p" : undefined);
    const number = hour24 === undefined ? twelveHour(said, halfOfDay, word) : Number(hour24);
    const named = [after, before].find((date) => date && parseDay(date.value.slice(0, 10)));
    const day = parseDay(named?.value.slice(0, 10) ?? "") ?? anchor;
    const isStart =
      word?.toLowerCase() === "midnight" &&
      afterIt.test(sentence.slice(Math.max(0, start - 8), start));
    const clock = `T${String(isStart ? 0 : number).padStart(2, "0")}:${minute}`;
    return (
      day && {
        ...timeReading(day, clock),
        ...(!named && { against: { by: "article", value: day } }),
      }
    );
  },
});

function twelveHour(hour: string | undefined, half: string | undefined, word = ""): number {
  if (hour === undefined) return word.toLowerCase() === "midnight" ? 24 : 12;
  return (Number(hour) % 12) + (half?.toLowerCase() === "p" ? 12 : 0);
}
