import { describe, expect, test } from "vitest";
import { findDates, type Reading } from "../../src/facts/date-forms.ts";

const none: Reading = {};

describe("findDates", () => {
  test.for([
    ["Published 2 November 2021, updated 3 November 2021", ["2021-11-02", "2021-11-03"]],
    ["2021-11-02T08:00Z and 02.11.2021", ["2021-11-02", "2021-11-02"]],
    ["2021年11月2日 to 2021•11•03", ["2021-11-02", "2021-11-03"]],
    ["02.11.21", ["2021-11-02"]],
    ["11/13/21", ["2021-11-13"]],
    ["11.13.2021", ["2021-11-13"]],
    ["version 2.11.21.4", []],
    ["from 31.02.2021", []],
    ["nothing", []],
  ] as const)("finds in %j %j", ([text, days]) => {
    expect(findDates(text, none).map(({ day }) => day)).toEqual(days);
  });

  test("tells where a date stands", () => {
    expect(findDates("on 2 May 2021 it was", none)).toEqual([
      { day: "2021-05-02", start: 3, end: 13 },
    ]);
  });

  test.for<[string, Reading, string[]]>([
    ["02/11/2021", {}, []],
    ["02/11/2021", { order: "dayFirst" }, ["2021-11-02"]],
    ["02/11/2021", { order: "monthFirst" }, ["2021-02-11"]],
    ["02/11/2021", { language: "fr", order: "monthFirst" }, ["2021-11-02"]],
    ["02/11/21", { order: "dayFirst" }, ["2021-11-02"]],
    ["13/11/2021", { order: "monthFirst" }, ["2021-11-13"]],
  ])("reads %s under %j as %j", ([text, reading, days]) => {
    expect(findDates(text, reading).map(({ day }) => day)).toEqual(days);
  });
});
