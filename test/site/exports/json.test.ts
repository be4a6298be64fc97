import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatJson } from "../../../src/site/exports/json.ts";
import { project } from "../../cli/run-dateline.ts";
import { account, event, exported, full, own } from "./exported.ts";

interface Json {
  readonly [key: string]: unknown;
}

interface Entry extends Json {
  readonly accounts: readonly Json[];
}

/** The timeline, its first entry, and that one's first account. */
function read(...given: Parameters<typeof exported>) {
  const timeline = JSON.parse(formatJson(exported(...given))) as { entries: readonly Entry[] };
  const [entry] = timeline.entries;
  return { timeline, entry, account: entry?.accounts[0] };
}

/** The keys that each table of the document names, by the line above it. */
function documented(): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(join(project, "docs/timeline-json.md"), "utf8");
  const tables = text.matchAll(/^(?<of>[^|\n]+):\n\n(?<table>(?:\|.*\n)+)/gmu);
  return new Map(
    [...tables].map(({ groups: { of = "", table = "" } = {} }) => [
      of,
      [...table.matchAll(/^\| `(?<key>\w+)`/gmu)].map(([, key = ""]) => key),
    ]),
  );
}

function keysOf(value: unknown): readonly string[] {
  return Object.keys(value as object);
}

describe("timeline.json", () => {
  test("has the keys that its document names, in that order", () => {
    const { timeline, entry, account } = read([full], { url: "https://example.org/" });
    const mention = account?.["mention"] as Json;
    expect([...documented()]).toEqual([
      ["The timeline", keysOf(timeline)],
      ["An entry", keysOf(entry)],
      ["An account", keysOf(account)],
      ["A mention", keysOf(mention)],
      ["What it was counted from", keysOf(mention["countedFrom"])],
    ]);
  });

  test("leaves out what is not known", () => {
    const undated = account({ path: "visit/blog.txt" });
    const { entry, account: told } = read([event("2014", { accounts: [undated] })]);
    expect(entry).not.toHaveProperty("time");
    expect(entry).not.toHaveProperty("title");
    expect(entry?.["outlets"]).toEqual([]);
    for (const key of ["outlet", "day", "original", "mention"])
      expect(told).not.toHaveProperty(key);
  });

  test("says in English why accounts are one entry", () => {
    const { entry } = read([full]);
    expect(entry?.["joined"]).toEqual(["RT, as BBC, gives this date and speaks of Burns."]);
  });

  test("has entries of a person's own", () => {
    expect(read([own]).timeline.entries).toMatchObject([
      { id: "e-own", date: "2021-11-05", text: "They met; again,\nand again.", accounts: [] },
    ]);
  });

  test.for([
    [undefined, "./", "../../"],
    [
      "https://example.org/news",
      "https://example.org/news/stories/visit/",
      "https://example.org/news/",
    ],
    [
      "https://example.org/news/?a#top",
      "https://example.org/news/stories/visit/",
      "https://example.org/news/",
    ],
  ] as const)(
    "of an archive at %s links to the story at %s, to articles from %s",
    ([url, story, home]) => {
      const { entry, account } = read([full], url === undefined ? {} : { url });
      expect(entry?.["url"]).toBe(`${story}#e-1`);
      expect(account?.["url"]).toBe(`${home}articles/visit/rt/`);
      expect(account?.["paragraph"]).toBe(`${home}articles/visit/rt/#p-1`);
    },
  );
});
