import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareEdtf,
  dayOf,
  edtfBounds,
  edtfEnds,
  edtfGrain,
  parseDay,
  parseEdtf,
  type Edtf,
} from "../src/day.ts";
import { seeded } from "./read/nasty-text.ts";

function edtf(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (parsed === undefined) throw new Error(`no EDTF: ${text}`);
  return parsed;
}

function boundsOf(text: string): readonly string[] {
  const { start, end } = edtfBounds(edtf(text));
  return [start.toString(), end.toString()];
}

describe("parseDay", () => {
  test.for(["2021-11-02", "2020-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])(
    "reads %s",
    (text) => {
      expect(parseDay(text)).toBe(text);
    },
  );

  test.for([
    "2021-02-29",
    "1900-02-29",
    "2021-02-31",
    "2021-04-31",
    "2021-13-01",
    "2021-00-01",
    "2021-01-00",
    "0000-01-01",
    "2021-1-2",
    "2021-11",
    "2021",
    "02-11-2021",
    "20211102",
    "2021-11-02T14:05",
    "2021-11-02 ",
    "-2021-11-02",
    "+002021-11-02",
    "２０２１-11-02",
    "",
  ])("knows no day in %j", (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe("dayOf", () => {
  test.for([
    [2021, 11, 2, "2021-11-02"],
    [7, 1, 1, "0007-01-01"],
    [2020, 2, 29, "2020-02-29"],
    [2021, 2, 29, undefined],
    [0, 1, 1, undefined],
    [10_000, 1, 1, undefined],
    [2021, 0, 1, undefined],
    [Number.NaN, 1, 1, undefined],
    [2021, Number.NaN, 1, undefined],
  ] as const)("makes of %d, %d, %d the day %s", ([year, month, day, expected]) => {
    expect(dayOf(year, month, day)).toBe(expected);
  });
});

describe("edtfBounds", () => {
  test.for([
    ["2021-11-02", "2021-11-02", "2021-11-02"],
    ["2021-11-02~", "2021-11-02", "2021-11-02"],
    ["2021-11", "2021-11-01", "2021-11-30"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2021-02?", "2021-02-01", "2021-02-28"],
    ["2021-12", "2021-12-01", "2021-12-31"],
    ["2021", "2021-01-01", "2021-12-31"],
    ["2021%", "2021-01-01", "2021-12-31"],
    ["0001", "0001-01-01", "0001-12-31"],
    ["9999", "9999-01-01", "9999-12-31"],
    ["201X", "2010-01-01", "2019-12-31"],
    ["19XX", "1900-01-01", "1999-12-31"],
    ["2021-21", "2021-03-01", "2021-05-31"],
    ["2021-22", "2021-06-01", "2021-08-31"],
    ["2021-23", "2021-09-01", "2021-11-30"],
    ["2019-24", "2019-12-01", "2020-02-29"],
    ["2005/2008", "2005-01-01", "2008-12-31"],
    ["2021-11-02/2021-11-03", "2021-11-02", "2021-11-03"],
    ["2021-11/2021-11-03", "2021-11-01", "2021-11-03"],
    ["2020-02~/2021", "2020-02-01", "2021-12-31"],
    ["2021/2021", "2021-01-01", "2021-12-31"],
  ] as const)("spans %s from %s to %s", ([text, start, end]) => {
    expect(boundsOf(text)).toEqual([start, end]);
  });
});

describe("parseEdtf", () => {
  test.for([
    "2008/2005",
    "2021-11-03/2021-11-02",
    "2021-12/2021-11",
    "2021-02-29",
    "2021-02-29/2021-03-01",
    "2021-13",
    "2021-20",
    "2021-25",
    "2021-00",
    "0000",
    "0000-01-01",
    "201X-05",
    "2XXX",
    "20X1",
    "201x",
    "2021-1X",
    "2005/2008/2010",
    "2005/",
    "/2008",
    "../2008",
    "2021-11-02~~",
    "~2021",
    "2021-21-01",
    "21",
    "2021 ",
    "",
  ])("knows no date in %j", (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });
});

test.for([
  ["2021-11-02", "day"],
  ["2021-11~", "month"],
  ["2021-23", "season"],
  ["2021?", "year"],
  ["201X", "decade"],
  ["20XX", "century"],
  ["2005/2008", "interval"],
] as const)("edtfGrain of %s is %s", ([text, grain]) => {
  expect(edtfGrain(edtf(text))).toBe(grain);
});

test.for([
  ["2005/2008", ["2005", "2008"]],
  ["2005~", ["2005~"]],
] as const)("edtfEnds of %s are %j", ([text, ends]) => {
  expect(edtfEnds(edtf(text))).toEqual(ends);
});

describe("compareEdtf", () => {
  test("sorts by start, then by end", () => {
    const sorted = [
      "19XX",
      "2005/2008",
      "2010",
      "201X",
      "2021-01-01",
      "2021-01",
      "2021",
      "2021-22",
      "2021-10",
      "2021-11-02",
      "2021-11-02/2021-11-03",
    ].map((text) => edtf(text));
    expect(sorted.toReversed().toSorted(compareEdtf)).toEqual(sorted);
  });

  test("finds dates equal that span the same days", () => {
    expect(compareEdtf(edtf("2021-11~"), edtf("2021-11-01/2021-11-30"))).toBe(0);
  });

  test("is an order", () => {
    const days = fc
      .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
      .map((date) => edtf(date.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(Math.sign(compareEdtf(a, b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
      { ...seeded, numRuns: 200 },
    );
  });
});
