import { type Day, edtfBounds, edtfGrain, parseEdtf } from "../../day.ts";
import type { TimeMention } from "../../types.ts";
import { directionAt } from "../direction.ts";
import type { Refiner } from "../refiners.ts";

const withoutYear: readonly string[] = ["bare-month", "month-day", "day-month", "day-range"];
const remembered = 3; // dates
const nearNews = 2; // years; a date of last year or this one does not make a text tell of old times

/**
 * "In May 1967 tension grew. On June 5 the war began": where the text tells of old times, a month or a day without a year is of
 * the year said before it, or of the next where it would otherwise go back in time. A year alone, or one date among news, is no
 * such text: on the training half no month after one was of that year.
 */
export const inheritedYearRefiner: Refiner = {
  name: "inherited-year",
  examples: [
    [
      "On 28 June 1914 he was shot. On 23 July an ultimatum came. By September the front froze.",
      "2021-11-03",
      ["28 June 1914 = 1914-06-28", "23 July = 1914-07-23", "September = 1914-09"],
    ],
    [
      "In November 1914 they dug in. In January the snow came.",
      "2021-11-03",
      ["November 1914 = 1914-11", "January = 1915-01"],
    ],
  ],
  not: [
    [
      "It has grown since 1980. In September it was sold.",
      "1989-10-30",
      ["1980 = 1980", "September = 1989-09"],
    ],
    [
      "It opened on 3 May 1996. On Monday it will close. On 5 June it will be sold.",
      "2021-04-30",
      ["3 May 1996 = 1996-05-03", "Monday = 2021-05-03", "5 June = 2021-06-05"],
    ],
  ],
  refine: (mentions, { text, anchor, dates }) => {
    let told = dates;
    return mentions.map((mention) => {
      const moved =
        withoutYear.includes(mention.rule) &&
        anchor !== undefined &&
        isOldTold(told, anchor) &&
        directionAt(text, mention) !== "ahead"
          ? (inYearOf(told.at(-1), mention) ?? mention)
          : mention;
      if (moved.type === "DATE" && moved.edtf !== undefined)
        told = [...told.slice(1 - remembered), moved];
      return moved;
    });
  },
};

function isOldTold(told: readonly TimeMention[], anchor: Day): boolean {
  const [last, other] = told.toReversed();
  if (!last?.edtf || !told.every((each) => isOld(each, anchor))) return false;
  return other !== undefined || ["month", "day"].includes(edtfGrain(last.edtf));
}

/** Whether a date names its year itself, or has it from one that does, and that year is no part of the news. */
function isOld({ edtf, against }: TimeMention, anchor: Day): boolean {
  if (edtf === undefined || against?.by === "article") return false;
  return edtfBounds(edtf).end.year <= Number(anchor.slice(0, 4)) - nearNews;
}

function inYearOf(last: TimeMention | undefined, mention: TimeMention): TimeMention | undefined {
  if (last?.edtf === undefined || mention.edtf === undefined) return undefined;
  const { start } = edtfBounds(last.edtf);
  for (const year of [start.year, start.year + 1]) {
    const move = (text: string) => text.replaceAll(/\d{4}(?=-)/gu, String(year).padStart(4, "0"));
    const edtf = parseEdtf(move(mention.edtf));
    if (edtf === undefined || Temporal.PlainDate.compare(edtfBounds(edtf).end, start) < 0) continue;
    const against = { by: "text", value: last.value, said: last.text } as const;
    return { ...mention, value: move(mention.value), edtf, against };
  }
  return undefined;
}
