import type { Note } from "../../notes.ts";
import type { Cleaned, Survey } from "../../pipeline.ts";
import type { Inputs } from "../inputs.ts";
import { parseObject, type Line } from "./lines.ts";

/** What was made of one file, to be carried to another machine as a line of JSON. Its notes are as of `clean`. */
export interface ArticleRecord {
  /** Absent where the line that it answers had none. */
  readonly path?: string;
  /** A hash of the program that made it. */
  readonly program: string;
  /** Absent, like all below but notes, of what was no file. */
  readonly from?: Inputs;
  /** A hash of all that the article is made from: absent of a survey. */
  readonly inputs?: string;
  /** What it says to its outlet's other articles; absent where it cannot be read. */
  readonly survey?: Survey;
  readonly article?: Cleaned["article"];
  readonly confidence?: number;
  readonly notes: readonly Note[];
}

/** Bytes; thrice what the JSON of the largest file's article takes, which holds its text once as kept or as cut. */
export const longestRecord = 200_000_000;

/** Only what a record needs to be told apart is looked at: it was made by this program, or it is not used. */
export function parseRecord(line: Line): ArticleRecord | string {
  const found = parseObject(line);
  if (typeof found === "string") return found;
  const { path, program, from, inputs, notes } = found;
  const isRecord =
    isTextOrNone(path) &&
    typeof program === "string" &&
    (from === undefined || isInputs(from)) &&
    isTextOrNone(inputs) &&
    Array.isArray(notes);
  return isRecord ? (found as unknown as ArticleRecord) : "no record";
}

function isTextOrNone(value: unknown): boolean {
  return value === undefined || typeof value === "string";
}

function isInputs(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { file, sidecar, settings } = value as Partial<Record<keyof Inputs, unknown>>;
  return [file, sidecar, settings].every((each) => typeof each === "string");
}
