import { type Day, plainDate } from "../../day.ts";
import type { Against } from "../../types.ts";
import { monthFrom } from "../calendar.ts";
import { expression, fullYear, gap, monthWord } from "../patterns.ts";
import { quarterAfter, quarterAt } from "../quarter.ts";
import { type Quarter, quarterReading, quarterValue, yearReading } from "../reading.ts";
import { contextRule } from "../rule.ts";
import { readMonth } from "../words.ts";

const comparable = `(?:comparable${gap}|corresponding${gap}|same${gap})?`;
const back = "year[-‐‑](?:ago|earlier)";
const period = "(?:quarter|period)";
const reportingPeriod = expression(
  `(?:the${gap})?(?<back>${comparable}${back})${gap}(?:(?:first|second|third|fourth)${gap})?${period}|(?<back>${back})`,
  `|the${gap}(?<back>${comparable}${period}${gap}(?:last${gap}year|an?${gap}year${gap}(?:ago|earlier)|of${gap}last${gap}year|in${gap}the${gap}previous${gap}year))`,
  `|(?<back>last${gap}year['’]s${gap}${period})`,
  `|the${gap}(?<year>${fullYear})${gap}(?:quarter|period)`,
  `|(?:the|that)${gap}(?:latest${gap}${period}|(?:just-ended${gap})?quarter)(?!-|${gap}(?:of|million|mile|final|finals|back|century|horse|finalists?)(?!\\p{L}))`,
);

/**
 * The quarter that a report speaks of, or the same of the year before: the quarter named last, else the latest that is
 * over on the article's day.
 */
export const reportingPeriodRule = contextRule({
  name: "reporting-period",
  examples: [
    [
      "It lost money in the first quarter of 2020. In [the latest quarter] sales rose.",
      "2020-05-03",
      "2020-Q1",
    ],
    ["Profit for [the quarter] fell.", "1989-10-26", "1989-Q3"],
    ["It lost money in [the quarter] ended June 30.", "1989-10-26", "1989-Q2"],
    ["In the second quarter, it fell from [the year-ago period].", "2021-08-02", "2020-Q2"],
    ["The third quarter was better than [the 1988 period].", "1989-10-26", "1988-Q3"],
  ],
  not: [
    "the French Quarter",
    "from quarter to quarter",
    "a quarter of them",
    "the period before the war",
  ],
  pattern: reportingPeriod,
  takes: ({ said }) => !/Quarter/u.test(said),
  read: ({ groups: { back, year }, sentence, end }, { anchor, quarter }) => {
    if (year !== undefined && !quarter) return yearReading(Number(year));
    const ended = anchor && quarterEnded(sentence.slice(end, end + 30), anchor);
    const latest = anchor && quarterAfter(quarterAt(plainDate(anchor)), -1);
    const spoken = ended ?? quarter ?? latest;
    if (spoken === undefined) return undefined;
    const meant =
      year === undefined
        ? quarterAfter(spoken, back === undefined ? 0 : -4)
        : { ...spoken, year: Number(year) };
    const reading = quarterReading(meant);
    return reading && { ...reading, against: againstOf(ended ?? quarter, anchor) };
  },
});

const endedOn = new RegExp(String.raw`^\s(?:ended|ending)\s(?<month>${monthWord})`, "iu");

/** "the quarter ended Sept. 30": the latest such month that has begun. */
function quarterEnded(after: string, anchor: Day): Quarter | undefined {
  const month = readMonth(endedOn.exec(after)?.groups?.["month"]);
  if (month === undefined) return undefined;
  const { year } = monthFrom(anchor, month, "behind");
  return { year, quarter: Math.ceil(month / 3) };
}

function againstOf(quarter: Quarter | undefined, anchor: Day | undefined): Against {
  return quarter
    ? { by: "text", value: quarterValue(quarter) }
    : { by: "article", value: anchor ?? "" };
}
