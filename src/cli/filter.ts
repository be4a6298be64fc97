import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { formatNote, UserError } from "../notes.ts";
import { readSettingsFile, toldBy } from "../site/files.ts";
import type { OutletFurniture } from "../site/furniture.ts";
import { programHash } from "../program/hash.ts";
import { linesIn, type Line } from "../site/records/lines.ts";
import { toRecord, toSurvey } from "../site/records/make-record.ts";
import { longestPacked, parsePacked } from "../site/records/packed.ts";
import type { ArticleRecord } from "../site/records/record.ts";
import { parseFurniture } from "./furniture.ts";
import { pipeOf, type Run, type World } from "./run.ts";

/** `clean --jsonl`: a record for each line that comes in, in their order, and no state but what the words name. */
export const filter: Run = async ({ settings, survey, furniture }, world) => {
  const { standsIn } = world;
  const { input, pour } = pipeOf(world);
  const told = toldBy(
    settings === undefined ? {} : readSettingsFile(resolve(standsIn, settings), settings),
  );
  const recurring = furniture === undefined ? new Map() : readFurniture(furniture, world);
  const program = programHash("src");
  let hasRefused = false;
  const recordOf = (line: Line): ArticleRecord => {
    const packed = parsePacked(line);
    const file = "bytes" in packed ? { ...packed, ...told } : packed;
    const record = survey ? toSurvey(file, program) : toRecord(file, recurring, program);
    for (const note of record.notes.filter(({ refused }) => refused)) {
      hasRefused = true;
      const where = note.path === "" ? { path: "-", line: line.number } : {};
      world.talk(formatNote({ ...note, ...where }), "refusing");
    }
    return record;
  };
  async function* records(): AsyncGenerator<string, void, undefined> {
    for await (const line of linesIn(input, longestPacked)) {
      yield JSON.stringify(recordOf(line));
    }
  }
  await pour(records());
  return hasRefused ? 1 : 0;
};

/** Unlike `clean` of paths, which makes one, this must be given it: no line knows the others. */
function readFurniture(given: string, { standsIn }: World): OutletFurniture {
  const file = resolve(standsIn, given);
  if (existsSync(file)) return parseFurniture(readFileSync(file, "utf8"), given);
  throw new UserError(
    `${given}: mark: no such file, expected what \`dateline furniture\` prints; make it from surveys`,
  );
}
