import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { closingLine, type Outcome } from "../../src/cli/closing-line.ts";
import type { Note } from "../../src/notes.ts";
import { folderOf, runDateline } from "./run-dateline.ts";

function lineOf(outcome: Partial<Outcome>): string {
  const changes = { added: 0, updated: 0, removed: 0, unchanged: 9 };
  return closingLine({ changes, duplicates: 0, notes: [], ...outcome });
}

function refused(path: string, message: string): Note {
  return { path, stage: "read", message, refused: true };
}

const link = "a symbolic link, expected a file; copy what it stands for";

describe("closingLine", () => {
  test.for<readonly [string, Partial<Outcome>]>([
    ["nothing changed", {}],
    [
      "3 new, 1 updated, 2 removed, 4,604 unchanged",
      { changes: { added: 3, updated: 1, removed: 2, unchanged: 4604 } },
    ],
    ["1 new", { changes: { added: 1, updated: 0, removed: 0, unchanged: 0 } }],
    ["nothing changed, 1 duplicate", { duplicates: 1 }],
    ["nothing changed, 2 duplicates", { duplicates: 2 }],
    ["nothing changed, 1 refused (a symbolic link)", { notes: [refused("a", link)] }],
    [
      'nothing changed, 1 refused (day is "soon")',
      { notes: [refused("a", 'day is "soon", expected a day'), refused("a", link)] },
    ],
    [
      'nothing changed, 2 refused (day is "…")',
      {
        notes: [
          refused("a", 'day is "soon", expected a day'),
          refused("b", 'day is "later", expected a day'),
        ],
      },
    ],
    [
      "nothing changed, 7 refused (3 × a symbolic link, a device, a folder, 2 for other reasons)",
      {
        notes: [
          ...["a", "b", "c"].map((path) => refused(path, link)),
          ...["a socket", "a pipe", "a folder", "a device"].map((kind) =>
            refused(kind, `${kind}, expected a file`),
          ),
        ],
      },
    ],
    [
      "nothing changed",
      { notes: [{ ...refused("a", "no day found, expected one"), refused: false }] },
    ],
  ])("says %s", ([line, outcome]) => {
    expect(lineOf(outcome)).toBe(line);
  });

  test("of what was not published says why, and nothing else", () => {
    const line = closingLine({ duplicates: 3, notes: [refused("a", link)] });
    expect(line).toBe("nothing published, 1 refused (a symbolic link)");
  });

  test("shows control characters of a file as pictures, and of a long reason the beginning", () => {
    const line = lineOf({
      notes: [refused("a", `title is "\u001B[2J${"x".repeat(99)}", expected`)],
    });
    expect(line).toContain("␛[2J");
    expect(line).not.toContain("\u001B");
    expect(line.length).toBeLessThan(100);
  });
});

describe("build closes with what changed since the last build", () => {
  const rain = "Rain\n\n3 May 2019\n\nIt rained on the hills.";
  const archive = {
    "articles/rain/a.txt": rain,
    "articles/rain/b.txt": rain,
    "articles/rain/c.txt": "Snow\n\n4 May 2019\n\nIt snowed.",
    "articles/rain/c.txt.yaml": "publish: draft",
    "articles/rain/d.txt": "Sun\n\n5 May 2019\n\nIt was dry.",
    "articles/rain/d.txt.yaml": "day: soon",
  };

  test("into the same folder", () => {
    const folder = folderOf(archive);
    const lineOfBuild = (...words: readonly string[]): string | undefined => {
      const { out, err } = runDateline(folder, "build", ...words);
      expect(out + err).not.toMatch(/[\r\u001B]/u);
      return out.split("\n").at(-2);
    };
    const rest = '1 duplicate, 1 refused (day is "soon")';
    expect(lineOfBuild()).toBe(`2 new, ${rest}`);
    expect(lineOfBuild()).toBe(`nothing changed, ${rest}`);
    expect(lineOfBuild("--output", "other")).toBe(`2 new, ${rest}`);
    writeFileSync(join(folder, "articles/rain/d.txt.yaml"), "outlet: The Bay Post");
    writeFileSync(join(folder, "articles/rain/b.txt"), `${rain}\n\nIt rained all day.`);
    expect(lineOfBuild()).toBe("1 new, 1 updated, 1 unchanged");
    rmSync(join(folder, "articles/rain/a.txt"));
    expect(lineOfBuild()).toBe("1 removed, 2 unchanged");
    rmSync(join(folder, ".dateline"), { recursive: true });
    expect(lineOfBuild()).toBe("2 new");
  });
});
