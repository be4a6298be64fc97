import { describe, expect, test } from "vitest";
import { holidayNames } from "../../src/locale/times/holidays-en.ts";
import { holidayIn } from "../../src/time/holidays.ts";

describe("holidayIn", () => {
  // Easter Sundays as the almanacs print them.
  test.for([
    [1818, "1818-03-22"],
    [1943, "1943-04-25"],
    [1981, "1981-04-19"],
    [2000, "2000-04-23"],
    [2008, "2008-03-23"],
    [2019, "2019-04-21"],
    [2024, "2024-03-31"],
  ] as const)("finds Easter of %i on %s", ([year, day]) => {
    expect(holidayIn(year, { afterEaster: 0 })).toBe(day);
  });

  test.for([
    ["thanksgiving", 1999, "1999-11-25"],
    ["election day", 1998, "1998-11-03"],
    ["election day", 2022, "2022-11-08"],
    ["memorial day", 2021, "2021-05-31"],
    ["memorial day", 2026, "2026-05-25"],
    ["labor day", 2021, "2021-09-06"],
    ["good friday", 2021, "2021-04-02"],
    ["black friday", 2024, "2024-11-29"],
  ] as const)("finds %s of %i on %s", ([name, year, day]) => {
    const date = holidayNames[name];
    expect(date && holidayIn(year, date)).toBe(day);
  });
});
