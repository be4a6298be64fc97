import { describe, expect, test } from "vitest";
import type { Day } from "../../src/day.ts";
import { timexOfRecognized } from "../../bench/times-recognizers.ts";
import { durationOf, grainOf, partOfDay, trimSpan, valueAt } from "../../bench/times-words.ts";

describe("what a peer's words say", () => {
  test.for([
    ["on Tuesday,", "Tuesday"],
    ["at 5 p.m.", "5 p.m."],
    ["since 1989.", "1989"],
    ["nine months", "the nine months"],
  ] as const)("%j is %j as TIMEX3 takes it", ([found, expected]) => {
    const text = `It fell the ${found}`;
    const span = trimSpan(text, { start: 12, end: text.length });
    expect(text.slice(span.start, span.end)).toBe(expected);
  });

  test.for([
    ["two years ago", "year", undefined],
    ["a year-earlier period", "year", undefined],
    ["last week", "week", undefined],
    ["the past five years", undefined, "P5Y"],
    ["six-month", undefined, "P6M"],
    ["Tuesday", undefined, undefined],
  ] as const)("%j counts by %s and lasts %s", ([words, grain, duration]) => {
    expect([grainOf(words), durationOf(words)]).toEqual([grain, duration]);
  });

  test("names the part of a day and the stretch in which a day lies", () => {
    expect(partOfDay("last night")).toBe("TNI");
    expect(partOfDay("midweek")).toBeUndefined();
    const date = Temporal.PlainDate.from("1989-11-02");
    const grains = ["decade", "year", "quarter", "month", "week", "weekend", "day"] as const;
    expect(grains.map((grain) => valueAt(date, grain))).toEqual([
      "198",
      "1989",
      "1989-Q4",
      "1989-11",
      "1989-W44",
      "1989-W44-WE",
      "1989-11-02",
    ]);
  });
});

function date(timex: string, ...days: string[]) {
  return days.map((value) => ({ timex, type: "date", value }));
}

describe("timexOfRecognized", () => {
  const anchor = "1989-11-02" as Day;

  test.for([
    ["Tuesday", date("XXXX-WXX-2", "1989-10-31", "1989-11-07"), "DATE", "1989-10-31"],
    ["Nov. 9", date("XXXX-11-09", "1988-11-09", "1989-11-09"), "DATE", "1989-11-09"],
    ["two years ago", date("1987-11-02", "1987-11-02"), "DATE", "1987"],
    ["1988", [{ timex: "1988", type: "daterange", start: "1988-01-01" }], "DATE", "1988"],
    ["now", [{ timex: "PRESENT_REF", type: "datetime", value: "" }], "DATE", "PRESENT_REF"],
    ["three years", [{ timex: "P3Y", type: "duration", value: "1" }], "DURATION", "P3Y"],
    [
      "this morning",
      [{ timex: "1989-11-02TMO", type: "datetimerange", start: "1989-11-02 08:00:00" }],
      "TIME",
      "1989-11-02TMO",
    ],
    ["9 a.m.", [{ timex: "T09", type: "time", value: "09:00:00" }], "TIME", "1989-11-02T09:00"],
  ] as const)("reads what is said of %j", ([text, values, type, value]) => {
    const found = { start: 0, end: text.length - 1, resolution: { values } };
    expect(timexOfRecognized(text, found, anchor)).toMatchObject({ type, value });
  });
});
