import { type Bounds, type Day, type Edtf, edtfBounds, edtfGrain, plainDate } from "../../day.ts";
import type { TimeMention } from "../../types.ts";
import { directionAt } from "../direction.ts";
import { inYearOf, lacksYear } from "../in-year.ts";
import type { Refiner } from "../refiners.ts";

const opensWithYear = /^In\s\d{4}[,\s]/u;
const nearDays = 60; // either side of the article
const nearNews = 2; // years; a date of last year or this one does not make a text tell of old times

/**
 * "On 5 May 1967 tension grew. On June 5 the war began": where the date just before it names an old year, a month or a day without
 * one is of that year, or of the next where it would otherwise go back in time. News with some history in it is no such text: a
 * year alone carries only within its sentence, and a day near the article's is the news.
 */
export const inheritedYearRefiner: Refiner = {
  name: "inherited-year",
  examples: [
    [
      "On 28 June 1914 he was shot. On 23 July an ultimatum came. By September the front froze.",
      "2021-05-03",
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
  refine: (mentions, { text, anchor, datesBefore }) => {
    let last = datesBefore.at(-1);
    let isAllOld = anchor !== undefined && datesBefore.every((each) => isOld(each, anchor));
    return mentions.map((mention) => {
      const isTold = isAllOld && last && anchor && isTale(mention, last, text, anchor);
      const moved = isTold && last ? inYearOf(last, mention, 1, isNoStepBack) : undefined;
      if (mention.type === "DATE" && mention.edtf !== undefined) {
        last = moved ?? mention;
        isAllOld &&= anchor !== undefined && isOld(last, anchor);
      }
      return moved ?? mention;
    });
  },
};

function isTale(mention: TimeMention, last: TimeMention, text: string, anchor: Day): boolean {
  if (!lacksYear(mention) || mention.against?.by !== "article") return false;
  if (!last.edtf || !mention.edtf) return false;
  const carries = ["month", "day"].includes(edtfGrain(last.edtf)) || opensWithYear.test(text);
  return carries && !isNear(mention.edtf, anchor) && directionAt(text, mention) === "behind";
}

/** Whether a date names its year itself, or has it from one that does, and that year is no part of the news. */
function isOld({ edtf, against }: TimeMention, anchor: Day): boolean {
  if (edtf === undefined || against?.by === "article") return false;
  return edtfBounds(edtf).end.year <= Number(anchor.slice(0, 4)) - nearNews;
}

function isNear(edtf: Edtf, anchor: Day): boolean {
  const { start, end } = edtfBounds(edtf);
  const day = plainDate(anchor);
  return [start, end].some((each) => Math.abs(day.until(each).days) <= nearDays);
}

function isNoStepBack({ end }: Bounds, { start }: Bounds): boolean {
  return Temporal.PlainDate.compare(end, start) >= 0;
}
