import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Note } from "../../src/notes.ts";
import { loadArchive } from "../../src/site/archive.ts";
import { takeIn } from "../../src/site/intake/take-in.ts";
import { openKept } from "../../src/site/kept/kept.ts";
import { listFolder } from "../../src/site/folder.ts";
import { folderOf, project } from "../cli/run-dateline.ts";
import { rights, runWithoutRights } from "../hostile/builds/run-without-rights.ts";
import { informing, refusing, type Fault } from "./faults.ts";

interface Row {
  readonly what: string;
  readonly note: RegExp;
}

/** The rows of the table below a heading; `…` in a note stands for any words. */
function rowsBelow(heading: string): readonly Row[] {
  const page = readFileSync(join(project, "docs/refusals.md"), "utf8");
  const [, part = ""] = page.split(`\n## ${heading}\n`);
  const [table = ""] = part.trim().split("\n\n", 1);
  return table
    .split("\n")
    .slice(2)
    .map((line) => {
      const [, what = "", note = ""] = line.split(/ *(?<!\\)\| */u);
      const words = note.split("…").map((each) => RegExp.escape(each));
      return { what, note: new RegExp(`^${words.join(".+")}$`, "u") };
    });
}

const good = { "good/good.txt": "Snow falls\n\n4 May 2019\n\nIt snowed on the hills.\n" };

/** What a run says of an archive with the fault in it and a good article beside it. */
async function notesOf({ files, spoil, isOfRights, limit }: Fault): Promise<readonly Note[]> {
  const all = Object.entries({ ...good, ...files });
  const folder = folderOf(
    Object.fromEntries(all.map(([path, text]) => [`articles/${path}`, text])),
  );
  const source = { folder: join(folder, "articles"), shown: "articles" };
  spoil?.(source.folder);
  if (isOfRights) return notesWithoutRights(folder);
  if (limit === undefined) return loadArchive(source).notes;
  const kept = openKept(folder, source.folder, join(folder, "_site"));
  try {
    const listed = { source, settings: {}, files: listFolder(source.folder).articles };
    await takeIn(listed, { derived: kept.derived, kept: kept.derived }, { limit });
    return loadArchive(source, { derived: kept.derived }).notes;
  } finally {
    kept.close();
  }
}

function notesWithoutRights(folder: string): readonly Note[] {
  const { code, err } = runWithoutRights(folder, "check");
  return [...err.matchAll(/^(?<path>.+?): read: (?<message>.+)$/gmu)].map(({ groups = {} }) => ({
    path: groups["path"] ?? "",
    stage: "read",
    message: groups["message"] ?? "",
    refused: code === 1,
  }));
}

describe.for([
  ["Refused", refusing, true],
  ["Only noted", informing, false],
] as const)("docs/refusals.md: %s", ([heading, faults, refused]) => {
  const rows = rowsBelow(heading);

  test("has a row for each fault, and no other", () => {
    expect(rows.map(({ what }) => what)).toEqual(Object.keys(faults));
  });

  test.for(rows)("$what", { timeout: 60_000 }, async ({ what, note }, { skip }) => {
    const fault = faults[what];
    if (!fault) throw new Error(`nothing brings it about: ${what}`);
    if (fault.isOfRights && rights !== undefined) skip(rights);
    const notes = await notesOf(fault);
    const own = notes.filter(({ message }) => note.test(message));
    expect(notes.map(({ message }) => message)).toContainEqual(expect.stringMatching(note));
    expect(own.map((each) => each.refused)).toEqual(own.map(() => refused));
    expect(notes.some((each) => each.refused)).toBe(refused);
  });
});
