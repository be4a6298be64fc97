import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { escapeText, fold, formatIcs } from "../../../src/site/exports/ics.ts";
import { formatsOf } from "../../../src/site/exports/formats.ts";
import { nastyText, seeded } from "../../read/nasty-text.ts";
import { account, event, exported, full, own } from "./exported.ts";

function eventsOf(ics: string): readonly ICAL.Event[] {
  const calendar = ICAL.Component.fromString(ics);
  expect(calendar.name).toBe("vcalendar");
  return calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
}

function told(date: string): ReturnType<typeof event> {
  return event(date, { accounts: [account()] });
}

describe("timeline.ics", () => {
  test.for([
    ["2021-11-02", "2021-11-02", "2021-11-03"],
    ["2021-12-31", "2021-12-31", "2022-01-01"],
    ["2021-11-02/2021-11-04", "2021-11-02", "2021-11-05"],
    ["9999-12-31", "9999-12-31", "9999-12-31"],
  ] as const)("has %s as whole days from %s to before %s", ([date, start, end]) => {
    const [only, ...others] = eventsOf(formatIcs(exported([told(date)])));
    expect(others).toEqual([]);
    expect(only?.startDate.isDate).toBe(true);
    expect(only?.startDate.toString()).toBe(start);
    expect(only?.component.getFirstPropertyValue("dtend")?.toString() ?? start).toBe(end);
  });

  test.for([
    "2021",
    "2021-11",
    "2021-23",
    "201X",
    "20XX",
    "2021-11-02~",
    "2005/2008",
    "2021-11-02/2021-12",
  ])("has nothing for %s, and of that alone there is no file", (date) => {
    expect(eventsOf(formatIcs(exported([told(date), own])))).toHaveLength(1);
    const names = formatsOf(exported([told(date)]).story).map(({ name }) => name);
    expect(names).toEqual(["timeline.json", "timeline.csv", "timelinejs.json"]);
  });

  test("tells the hour in words and names who tells it", () => {
    const [only] = eventsOf(formatIcs(exported([full])));
    expect(only?.summary).toBe("The visit itself");
    expect(only?.description).toBe(
      [
        "As told.",
        "Source: the archive",
        "At 14:05; the time zone is not stated.",
        "RT: “Burns visited Moscow.” – Burns in Moscow https://rt.com/539176/",
        "Outlet unknown: “Burns was there, too.” – A <b>blog</b>",
      ].join("\n"),
    );
  });

  test("has ids and links of the archive's own address, and no clock", () => {
    const [at] = eventsOf(formatIcs(exported([full], { url: "https://news.example.org/x/" })));
    expect(at?.uid).toBe("e-1@news.example.org");
    expect(at?.component.getFirstPropertyValue("url")).toBe(
      "https://news.example.org/x/stories/visit/#e-1",
    );
    const [nowhere] = eventsOf(formatIcs(exported([full])));
    expect(nowhere?.uid).toBe("e-1@dateline.invalid");
    expect(nowhere?.component.getFirstPropertyValue("url")).toBeNull();
    const stamp = nowhere?.component.getFirstPropertyValue("dtstamp")?.toString();
    expect(stamp).toBe("2021-11-03T00:00:00Z");
  });

  test("has entries of a person's own, the text once", () => {
    const [only] = eventsOf(formatIcs(exported([own])));
    expect(only?.summary).toBe("They met; again,\nand again.");
    expect(only?.description).toBe("Source: https://example.org/a?b&c");
  });

  test("names ten outlets, and how many more there are", () => {
    const accounts = Array.from({ length: 13 }, (_, index) =>
      account({ outlet: `Outlet ${index}` }),
    );
    const [only] = eventsOf(formatIcs(exported([event("2021-11-02", { accounts })])));
    expect(only?.description.split("\n")).toHaveLength(11);
    expect(only?.description).toMatch(/And 3 more\.$/u);
  });

  test("reads back to the same text, whatever it is, in lines of 75 octets", () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, fc.string({ unit: "binary" })), (words) => {
        const ics = formatIcs(exported([event("2021-11-02", { accounts: [account({ words })] })]));
        expect(ics).toMatch(/^(?:[^\r\n]*\r\n)+$/u);
        for (const line of ics.split("\r\n")) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
        const summary = eventsOf(ics)[0]?.component.getFirstPropertyValue("summary");
        expect(summary).toBe(readable(words));
      }),
      seeded,
    );
  });
});

/** What a calendar can hold of a text: one kind of line end, and pictures of control characters. */
function readable(text: string): string {
  return text
    .replaceAll(/\r\n?/gu, "\n")
    .replaceAll(/[\u0000-\u0008\u000B-\u001F]/gu, (control) =>
      String.fromCharCode(0x2400 + control.charCodeAt(0)),
    )
    .replaceAll("\u007F", "\u2421");
}

test("escapes what RFC 5545 says", () => {
  expect(escapeText('a,b;c\\d\r\ne\rf\ng:"h"')).toBe(String.raw`a\,b\;c\\d\ne\nf\ng:"h"`);
});

describe("fold", () => {
  test.for([
    ["a".repeat(75), "a".repeat(75)],
    ["a".repeat(76), `${"a".repeat(75)}\r\n a`],
    ["a".repeat(150), `${"a".repeat(75)}\r\n ${"a".repeat(74)}\r\n a`],
    [`${"a".repeat(74)}é`, `${"a".repeat(74)}\r\n é`],
    [`${"a".repeat(72)}💥`, `${"a".repeat(72)}\r\n 💥`],
  ] as const)("folds %s", ([line, expected]) => {
    expect(fold(line)).toBe(expected);
  });
});
