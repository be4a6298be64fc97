import { decadeName, readDecade } from "../decades.ts";
import { readNumber } from "../numbers.ts";
import { earlyOrLate, expression } from "../patterns.ts";
import { centuryReading, decadeReading } from "../reading.ts";
import { absoluteRule } from "../rule.ts";

const decade = expression(
  String.raw`(?<![~$€£]\s?)(?:the\s)?${earlyOrLate}(?:(?<year>(?:1[0-9]|20)\d0)['’]?s|(?<year>(?:1[0-9]|20)\d0)-[ех](?:\sгод(?:ы|ах|ов))?|(?<century>eighteen|nineteen)[-\s](?<name>${decadeName}))`,
);

/** "the 1970s", "the late 1970s". */
export const decadeRule = absoluteRule({
  name: "decade",
  examples: [
    ["Rents rose in [the 1970s].", undefined, "197"],
    ["It spread in [the nineteen-eighties].", undefined, "198"],
    ["Это было в [1990-е годы].", undefined, "199"],
    ["Salt was dear in [the 1500s].", undefined, "15"],
    ["It was [the early 2000s], more or less.", undefined, "200"],
  ],
  not: ["~1000s dead", "He owns two 747s.", "The 1975s are a band.", "The 300s sold well."],
  pattern: decade,
  // "the 1500s" are a hundred years; "the 1900s" and "the 2000s" are mostly said of ten.
  read: ({ groups: { year: said, century = "", name = "" } }) => {
    const named = (readNumber(century) ?? 0) * 100 + readDecade(name);
    const year = said === undefined ? named : Number(said);
    return year % 100 === 0 && year < 1900 ? centuryReading(year) : decadeReading(year);
  },
});
