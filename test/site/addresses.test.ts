import { describe, expect, test } from "vitest";
import { addressArticles, addressStories } from "../../src/site/addresses.ts";
import type { Note } from "../../src/notes.ts";
import type { Opened } from "../../src/site/withheld.ts";
import { articleOf } from "../read/raw-file.ts";

function opened(path: string, sidecar = ""): Opened {
  return { article: articleOf("A text.", { path, sidecar }) } as unknown as Opened; // all that is asked for
}

function addressed(...paths: readonly string[]): readonly string[] {
  const notes: Note[] = [];
  const files = addressArticles(
    paths.map((path) => opened(path)),
    notes,
  ).map(({ file }) => file);
  return [...files, ...notes.map(({ path, message }) => `${path}: ${message}`)];
}

describe("addressArticles", () => {
  test.for([
    ["s/RT.txt", "s/rt.txt"],
    ["s/rt.txt", "s/rt.md"],
    ["s/é.txt", "s/e\u0301.txt"],
    ["s/e.txt", "s/é.txt"],
    ["s/a b.txt", "s/a\u202eb.txt"],
    ["s/con.txt", "s/CON-.txt"],
    ["s/ΟΔΟΣ.txt", "s/οδοσ.txt"],
    ["S/a.txt", "s/a.txt"],
  ] as const)("tells of %s and %s that they are one address, and names both", ([one, other]) => {
    expect(addressed(one, other)).toEqual([
      expect.stringMatching(/^articles\//u),
      `${other}: its address is that of ${one}, expected one of its own; rename it or set \`slug:\` in its sidecar`,
    ]);
  });

  test("tells ß from ss, and й from и", () => {
    expect(addressed("straße.txt", "strasse.txt", "й.txt", "и.txt")).toEqual([
      "articles/straße/index.html",
      "articles/strasse/index.html",
      "articles/й/index.html",
      "articles/и/index.html",
    ]);
  });

  test("takes an address as long as may be, and no longer one", () => {
    const folders = `${"a".repeat(97)}/`.repeat(9); // "articles/" and "/index.html" are 20 more
    const [at, above] = [98, 99].map((last) => addressed(`${folders}${"b".repeat(last)}.txt`));
    expect(Buffer.byteLength(at?.[0] ?? "")).toBe(1000);
    expect(above).toEqual([
      expect.stringContaining(
        ": its address has 1001 bytes, expected at most 1000; rename it or set",
      ),
    ]);
  });
});

test("stories are addressed so too", () => {
  const notes: Note[] = [];
  const folders = ["visit", "Visit", "💥/".repeat(200).slice(0, -1)];
  const standing = addressStories(
    folders.map((folder) => ({ folder })),
    notes,
  );
  expect(standing.map(({ folder }) => folder)).toEqual(["visit"]);
  expect(notes.map(({ message }) => message)).toEqual([
    "its address is that of visit, expected one of its own; rename the folder",
    "its address has 2218 bytes, expected at most 1000; rename the folder",
  ]);
});
