import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { curate } from "../../src/story/curation/curate.ts";
import type { Act, Curation } from "../../src/story/curation/curation.ts";
import type { Event, Story } from "../../src/types.ts";
import { seeded } from "../read/nasty-text.ts";
import { later, story, storyOf, texts } from "./flood.ts";

const grown = storyOf({ ...texts, ...later });
const ids = story.events.flatMap(({ accounts }) => accounts.map(({ id }) => id));
const someId = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...ids) },
  { weight: 1, arbitrary: fc.constantFrom("e-00000000", "#1") },
);
const deed = fc.oneof(
  fc.constantFrom<{ verb: "hide" | "pin" }[]>({ verb: "hide" }, { verb: "pin" }),
  fc.record({ verb: fc.constant("title" as const), title: fc.constantFrom("A", "B") }),
  fc.record({
    verb: fc.constant("date" as const),
    date: fc.constantFrom(...story.events.map(({ date }) => date)),
  }),
  fc.record({
    verb: fc.constantFrom("join" as const, "split" as const),
    ids: fc.uniqueArray(someId, { maxLength: 3 }),
  }),
);
const someActs = fc.array(fc.tuple(someId, deed), { maxLength: 8 }).map((all): Curation => ({
  entries: [],
  acts: all.map(([id, each], index): Act => ({ ...each, id, line: index + 1 })),
}));

/** Whether an act shows in the story; of a join or split, with the one account. */
function isDone(act: Act, { events, hidden = [] }: Story, other?: string): boolean {
  const entryOf = (id = ""): Event | undefined =>
    [...events, ...hidden].find(({ accounts }) => accounts.some((each) => each.id === id));
  const event = entryOf(act.id);
  if (!event) return false;
  switch (act.verb) {
    case "hide":
      return hidden.includes(event);
    case "pin":
      return events.includes(event) && event.curated?.isPinned === true;
    case "title":
      return events.includes(event) && event.curated?.title === act.title;
    case "date":
      return events.includes(event) && event.date === act.date;
    case "join":
      return event === entryOf(other);
    case "split":
      return entryOf(other) !== undefined && event !== entryOf(other);
  }
}

const sentences = [
  "The Orla Dam above Lake Orla broke on 3 May 2020, Mayor Ines Falk said.",
  "Ines Falk told Tarn Radio that the Orla Dam gave way on 3 May 2020.",
  "On 3 May 2020 Carla Brandt of the Rescue Corps flew to Lake Orla.",
  "Carla Brandt and Ines Falk met the Rescue Corps on 3 May 2020.",
  "The Falk Council bought pumps in March 2019.",
  "A bridge at Tarn fell in 2018, when Lake Orla rose.",
];
const someArticle = fc
  .uniqueArray(fc.constantFrom(...sentences), { minLength: 1 })
  .map((chosen) => ["News from the lake", ...chosen].join("\n\n"));
const someArticles = fc
  .array(someArticle, { minLength: 1, maxLength: 3 })
  .map((all) => Object.fromEntries(all.map((text, index) => [`2020-05-0${index + 4}.txt`, text])));

function accountsOf(events: readonly Event[]): readonly string[] {
  return events.flatMap(({ accounts }) => accounts.map(({ id }) => id)).toSorted();
}

describe("whatever a person decides", () => {
  test("each act is done or noted, no account is lost, and every id leads to its entry", () => {
    fc.assert(
      fc.property(someActs, fc.boolean(), (curation, isGrown) => {
        const of = isGrown ? grown : story;
        const { story: told, faults } = curate(of, curation);
        const all = [...told.events, ...(told.hidden ?? [])];
        expect(accountsOf(all)).toEqual(accountsOf(of.events));
        for (const event of all) {
          expect([event.id, ...event.aliases]).toEqual(event.accounts.map(({ id }) => id));
        }
        for (const act of curation.acts) {
          const noted = faults.filter(({ line }) => line === act.line);
          if (!("ids" in act)) {
            expect(isDone(act, told)).toBe(noted.length === 0);
            continue;
          }
          if (act.ids.length === 0) expect(noted).toHaveLength(1);
          for (const other of act.ids) {
            const isNoted = noted.some(
              ({ message }) => message.startsWith(`${act.id} names no`) || message.includes(other),
            );
            expect(isNoted || isDone(act, told, other)).toBe(true);
          }
        }
      }),
      { ...seeded, numRuns: 2000 },
    );
  });

  test("is still done or noted, by the same ids, when an article is added", () => {
    fc.assert(
      fc.property(someArticles, someArticle, (files, more) => {
        const before = storyOf(files);
        const after = storyOf({ ...files, "2020-05-01-more.txt": more });
        const acts = accountsOf(before.events).map((id, line): Act => ({
          verb: line % 2 === 0 ? "title" : "hide",
          title: id,
          id,
          line,
        }));
        const known = new Set(accountsOf(after.events));
        for (const id of accountsOf(before.events)) expect(known.has(id)).toBe(true);
        const { story: told, faults } = curate(after, { entries: [], acts });
        for (const act of acts) {
          const isNoted = faults.some(({ line }) => line === act.line);
          expect(isNoted || isDone(act, told)).toBe(true);
        }
      }),
      { ...seeded, numRuns: 50 },
    );
  });
});
