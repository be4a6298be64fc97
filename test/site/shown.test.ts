import { describe, expect, test } from "vitest";
import { densityOf } from "../../src/site/density.ts";
import { shownOf } from "../../src/site/shown.ts";
import { allPeriods, inReadingOrder, storyPages } from "../../src/site/story-pages.ts";
import type { Event, Story } from "../../src/types.ts";
import { accountOf, edtf, eventOf } from "../story/invented.ts";

function numbered(count: number, dateOf: (index: number) => string): readonly Event[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `e-${String(index).padStart(8, "0")}`;
    const account = accountOf("It rained.", index % 3);
    return eventOf([account], { id, date: edtf(dateOf(index)), weight: index });
  });
}

function dayIn(index: number): string {
  return `2010-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`;
}

function storyOf(events: readonly Event[]): Story {
  return { folder: "a", title: "A", articles: [], events };
}

function day(time: string | undefined, weight: number): Event {
  return eventOf([], { id: `${time} ${weight}`, weight, ...(time !== undefined && { time }) });
}

describe("shownOf", () => {
  test("takes the weightiest, no date more than three times", () => {
    const events = numbered(200, (index) => (index > 150 ? "2010-01-01" : dayIn(index)));
    const shown = shownOf(events);
    expect(shown).toHaveLength(40);
    expect(shown.filter(({ date }) => (date as string) === "2010-01-01")).toHaveLength(3);
  });

  test("takes whatever a person pinned or wrote, and what most texts are about", () => {
    const events = numbered(200, dayIn).map((event, index) => {
      if (index === 3) return { ...event, curated: { isPinned: true as const } };
      if (index === 4) return { ...event, accounts: [], curated: { text: "It snowed." } };
      return index === 5
        ? { ...event, accounts: [accountOf("It hailed.", 1, { isLead: true })] }
        : event;
    });
    const ids = shownOf(events).map(({ id }) => Number(id.slice(2)));
    expect(ids).toEqual(expect.arrayContaining([3, 4, 5, 199]));
  });
});

describe("storyPages", () => {
  const file = "stories/a/index.html";

  test("has all of a small story on its own page", () => {
    const { shown, years, places, entries } = storyPages(storyOf(numbered(60, dayIn)), file);
    expect([shown.length, years.length, entries]).toEqual([60, 0, undefined]);
    expect(new Set(places.values())).toEqual(new Set([file]));
  });

  test("puts each entry of a large one on the shortest period that holds its date", () => {
    const dates = [
      "2009",
      "2009-05",
      "2009-05-03/2009-05-09",
      "2008/2010",
      "2009-22",
      "201X",
      "2009-05-03",
    ];
    const events = numbered(700, (index) => dates[index] ?? "2009-05-03");
    const { years } = storyPages(storyOf(events), file);
    const found = Object.fromEntries(
      allPeriods(years).flatMap((each) =>
        each.events.map(({ id }) => [Number(id.slice(2)), each.file]),
      ),
    );
    expect(dates.map((_, index) => found[index]?.replace("stories/a/", ""))).toEqual([
      "2009/index.html",
      "2009/05/index.html",
      "2009/05/index.html",
      "2008/index.html",
      "2009/index.html",
      "2010/index.html",
      "2009/05/03/index.html",
    ]);
    expect(Object.keys(found)).toHaveLength(700);
  });

  test("has nothing to compare where one outlet tells all", () => {
    const one = [eventOf([accountOf("It rained.", 1)])];
    const two = [eventOf([accountOf("It rained.", 1), accountOf("It rained.", 2)])];
    expect(storyPages(storyOf(one), file).compare).toBeUndefined();
    expect(storyPages(storyOf(two), file).compare).toBe("stories/a/compare/index.html");
    expect(storyPages(storyOf([]), file).compare).toBeUndefined();
  });
});

test("entries of one day are read as a whole first, then hour by hour", () => {
  const order = inReadingOrder([
    day("14:00", 9),
    day(undefined, 1),
    day("09:30", 1),
    day(undefined, 5),
  ]);
  expect(order.map(({ id }) => id)).toEqual(["undefined 5", "undefined 1", "09:30 1", "14:00 9"]);
});

describe("densityOf", () => {
  test("counts entries by the shortest stretch that makes no more than a year of weeks", () => {
    expect(
      densityOf(storyOf(numbered(20, (index) => `2010-01-${String(index + 1).padStart(2, "0")}`)))
        ?.grain,
    ).toBe("day");
    expect(densityOf(storyOf(numbered(200, dayIn)))?.grain).toBe("week");
    expect(densityOf(storyOf(numbered(30, (index) => String(1900 + index * 4))))?.grain).toBe(
      "decade",
    );
  });

  test("leaves out what is too vague for its bars, and says how many", () => {
    const events = [...numbered(50, dayIn), eventOf([], { date: edtf("2010") })];
    const density = densityOf(storyOf(events));
    expect(density?.outside).toBe(1);
    expect(density?.bins.reduce((sum, bin) => sum + bin.events.length, 0)).toBe(50);
  });

  test("has nothing to draw of one entry or none", () => {
    expect(densityOf(storyOf([]))).toBeUndefined();
    expect(densityOf(storyOf(numbered(1, dayIn)))).toBeUndefined();
  });
});
