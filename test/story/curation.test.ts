import { describe, expect, test } from "vitest";
import {
  bridge,
  broke,
  came,
  curatedBy,
  find,
  flew,
  gaveWay,
  later,
  pumps,
  story,
  storyOf,
  texts,
} from "./flood.ts";

test("the story's entries, before anybody decides", () => {
  expect(find("broke")[0]).toBe(find("gave way")[0]);
  expect(find("flew")[0]).toBe(find("came")[0]);
  expect(story.events.map(({ date }) => date)).toEqual([
    "2018",
    "2019-03",
    "2020-05-03",
    "2020-05-04",
  ]);
  expect(curatedBy("title: Flood").story).toEqual(story);
});

describe("an entry of one's own", () => {
  const yaml = [
    "entries:",
    "  - date: 2020-05-02~",
    "    text: The council's log says 4 a.m.",
    "    source: https://example.org/log",
    "  - { date: 2019, text: Falk is elected., source: Town archive }",
  ].join("\n");

  test("stands in order by its date, with its words and source, and is always shown", () => {
    const { events } = curatedBy(yaml).story;
    expect(events.map(({ date }) => date)).toEqual([
      "2018",
      "2019",
      "2019-03",
      "2020-05-02~",
      "2020-05-03",
      "2020-05-04",
    ]);
    expect(events[1]).toMatchObject({
      accounts: [],
      aliases: [],
      origins: 0,
      isBackground: true,
      curated: { text: "Falk is elected.", source: "Town archive", isPinned: true },
    });
  });

  test("keeps its id whatever the articles are", () => {
    const written = curatedBy(yaml, storyOf({})).story.events.map(({ id }) => id);
    const { events } = curatedBy(yaml).story;
    expect(written).toHaveLength(2);
    expect(events.flatMap(({ id, curated }) => (curated ? id : []))).toEqual(written);
  });
});

describe("an act", () => {
  test("hides an entry, by any of its accounts", () => {
    const { story: told, notes } = curatedBy(`curate:\n  ${gaveWay}: { hide: true }`);
    expect(notes).toEqual([]);
    expect(told.events).toEqual(story.events.filter(({ date }) => date !== "2020-05-03"));
    expect(told.hidden).toEqual([find("broke")[0]]);
  });

  test("retitles and pins", () => {
    const yaml = `curate:\n  ${came}:\n    title: "Help: it came"\n    pin: true`;
    const [event] = find("flew", curatedBy(yaml).story);
    expect(event.curated).toEqual({ title: "Help: it came", isPinned: true });
  });

  test("re-dates, weighs anew and says what the texts gave", () => {
    const { events } = curatedBy(`curate:\n  ${bridge}: { date: 2020-05-04 }`).story;
    const [event] = find("bridge", { events });
    expect(event).toMatchObject({
      date: "2020-05-04",
      isBackground: false,
      curated: { dateBefore: "2018" },
    });
    expect(event.weight).not.toBe(find("bridge")[0].weight);
    expect(events.indexOf(event)).toBeGreaterThan(1);
  });

  test("joins entries: the date is that of the one they join, all of it is recomputed", () => {
    const { story: told, notes } = curatedBy(`curate:\n  ${flew}: { join: [${gaveWay}] }`);
    const [event] = find("gave way", told);
    expect(notes).toEqual([]);
    expect(told.events).toHaveLength(3);
    expect(event).toMatchObject({ date: "2020-05-04", origins: 2 });
    expect(event.accounts.map(({ path }) => path)).toEqual(
      event.accounts.map(({ path }) => path).toSorted(),
    );
    expect([event.id, ...event.aliases]).toEqual(event.accounts.map(({ id }) => id));
    expect(event.joined.map(({ by }) => by)).toContain("editor");
    expect(event.weight).toBeCloseTo(Object.values(event.parts).reduce((a, b) => a + b, 0));
  });

  test("splits accounts off an entry, whichever of it comes first", () => {
    for (const [stays, leaves] of [
      [broke, gaveWay],
      [gaveWay, broke],
    ]) {
      const { story: told, notes } = curatedBy(`curate:\n  ${stays}: { split: [${leaves}] }`);
      expect(notes).toEqual([]);
      const [one, two] = [find("broke", told)[0], find("gave way", told)[0]];
      expect([one.date, two.date]).toEqual(["2020-05-03", "2020-05-03"]);
      expect([one.id, two.id]).toEqual([broke, gaveWay]);
      expect([one.joined, two.joined]).toEqual([[], []]);
    }
  });

  test("splits after joins, and what was joined by name goes along", () => {
    const yaml = `curate:\n  ${gaveWay}: { split: [${broke}] }\n  ${pumps}: { join: [${broke}] }`;
    const { story: told, notes } = curatedBy(yaml);
    expect(notes).toEqual([]);
    expect(find("pumps", told)[0].accounts.map(({ id }) => id)).toEqual([pumps, broke]);
    expect(find("pumps", told)[0].date).toBe("2019-03");
    expect(find("gave way", told)[0]).toMatchObject({ date: "2020-05-03", aliases: [] });
  });
});

test("decisions hold when an article is added that now comes first", () => {
  const grown = storyOf({ ...texts, ...later });
  const [first] = find("at noon", grown);
  expect(first.accounts.map(({ id }) => id)).toContain(broke);
  expect(first.id).not.toBe(find("broke")[0].id);
  const yaml = `curate:\n  ${find("broke")[0].id}: { hide: true }\n  ${bridge}: { title: Tarn }`;
  const { story: told, faults } = curatedBy(yaml, grown);
  expect(faults).toEqual([]);
  expect(told.hidden).toEqual([first]);
  const titled = told.events.filter(({ curated }) => curated?.title === "Tarn");
  expect(titled.flatMap(({ accounts }) => accounts.map(({ id }) => id))).toContain(bridge);
});
