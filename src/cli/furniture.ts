import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { escapeControls, UserError, type Note } from "../notes.ts";
import type { Survey } from "../pipeline.ts";
import { compareListed } from "../site/folder.ts";
import { findOutletFurniture, type OutletFurniture } from "../site/furniture.ts";
import { programHash } from "../program/hash.ts";
import { linesIn } from "../site/records/lines.ts";
import { longestRecord, parseRecord } from "../site/records/record.ts";
import { pipeOf, talkNotes, type Run, type World } from "./run.ts";

/** Of surveys, or of records, in any order: what a build finds in the files that they were made from. */
export const furniture: Run = async (_, world) => {
  const surveys = new Map<string, Survey>();
  const notes: Note[] = [];
  const program = programHash("src");
  for await (const line of linesIn(pipeOf(world).input, longestRecord)) {
    const record = parseRecord(line);
    const fault =
      typeof record === "string"
        ? record
        : record.program === program
          ? undefined
          : "a survey that another program made";
    if (fault !== undefined) {
      const message = `${fault}, expected what \`dateline clean --jsonl --survey\` prints; make it again`;
      notes.push({ path: "-", line: line.number, stage: "mark", message, refused: true });
    } else if (typeof record !== "string" && record.path !== undefined && record.survey) {
      surveys.set(record.path, record.survey);
    }
  }
  // Of versions of one text the first counts, and the first is the archive's.
  const ordered = [...surveys].toSorted(([a], [b]) => compareListed(a, b));
  const found = format(findOutletFurniture(ordered.map(([, survey]) => survey)));
  world.out(escapeControls(found).trimEnd());
  return talkNotes(notes, world);
};

/**
 * What recurs in each outlet: taken from the file that `--furniture` names, if it is there; else found in the articles
 * themselves, and written to that file. So an archive's set serves articles that are cleaned apart from it.
 */
export function furnitureFor(
  surveys: readonly (Survey | undefined)[],
  given: string | undefined,
  { standsIn }: World,
): OutletFurniture {
  const file = given === undefined ? undefined : resolve(standsIn, given);
  if (file !== undefined && existsSync(file)) {
    return parseFurniture(readFileSync(file, "utf8"), given ?? "");
  }
  const found = findOutletFurniture(surveys);
  if (file !== undefined) writeFileSync(file, format(found));
  return found;
}

function format(furniture: OutletFurniture): string {
  const outlets = [...furniture].map(([outlet, set]) => [outlet, [...set].toSorted()] as const);
  const sorted = outlets.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), undefined, 1)}\n`;
}

/** Throws UserError for what is none. */
export function parseFurniture(text: string, shown: string): OutletFurniture {
  const wrong = new UserError(
    `${shown}: mark: no set of furniture, expected one that --furniture wrote; remove it to have it found anew`,
  );
  let outlets: unknown;
  try {
    outlets = JSON.parse(text);
  } catch {
    throw wrong;
  }
  if (typeof outlets !== "object" || outlets === null || Array.isArray(outlets)) throw wrong;
  return new Map(
    Object.entries(outlets).map(([outlet, pieces]: [string, unknown]) => {
      if (!Array.isArray(pieces)) throw wrong;
      return [outlet, new Set(pieces.map(String))];
    }),
  );
}
