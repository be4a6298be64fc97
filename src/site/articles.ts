import type { Note } from "../notes.ts";
import type { Furniture } from "../mark/furniture.ts";
import type { Cleaned, RawFile, Survey } from "../pipeline.ts";
import type { Article } from "../types.ts";
import { cleanFile, readRawFile, type Source } from "./files.ts";
import { findOutletFurniture, furnitureIn, surveyFile, type OutletFurniture } from "./furniture.ts";
import { once, type Derived } from "./kept/derived.ts";
import { hashOf } from "./kept/hash.ts";
import { unreported, type Report } from "./progress.ts";
import type { Settings } from "./settings.ts";

/** An article, and a hash of all that it was made from. */
export interface Sourced {
  readonly article: Article;
  readonly inputs: string;
}

export interface Articles {
  readonly articles: readonly Sourced[];
  readonly notes: readonly Note[];
}

/** What each file says to the others of its outlet, in their order, and what recurs in them. */
export interface Surveys {
  readonly surveyed: readonly Surveyed[];
  readonly furniture: OutletFurniture;
}

export function surveyArticles(
  source: Source,
  settings: Settings,
  paths: readonly string[],
  derived: Derived,
  report: Report = unreported,
): Surveys {
  const surveyed = paths.map((path, done) => {
    report({ stage: "reading", done, of: paths.length });
    return { path, ...surveyOf(readRawFile(source, path, settings), derived) };
  });
  return { surveyed, furniture: findOutletFurniture(surveyed.map(({ survey }) => survey)) };
}

/**
 * Every file to its article: first what each says to the others of its outlet, then each by itself. No file's bytes are
 * held in between, and one that is derived already is read once and no more.
 */
export function deriveArticles(
  source: Source,
  settings: Settings,
  { surveyed, furniture }: Surveys,
  derived: Derived,
  report: Report = unreported,
): Articles {
  const of = surveyed.length;
  const articles: Sourced[] = [];
  const notes: Note[] = [];
  for (const [done, { path, ...file }] of surveyed.entries()) {
    report({ stage: "cleaning", done, of });
    const read = (): RawFile | Note => readRawFile(source, path, settings);
    const { cleaned, inputs } = cleanedOf(file, read, furniture, derived);
    notes.push(...cleaned.notes);
    if (cleaned.article) articles.push({ article: cleaned.article, inputs });
  }
  return { articles, notes };
}

export interface Surveyed {
  readonly path: string;
  /** A hash of the file and of what it is read by; none of one that is refused. */
  readonly inputs?: string;
  readonly survey?: Survey;
}

type Kept = Pick<Surveyed, "survey">;

function surveyOf(file: RawFile | Note, derived: Derived): Omit<Surveyed, "path"> {
  const inputs = inputsOf(file);
  if (inputs === undefined) return {};
  return { inputs, ...once<Kept>(derived, "survey", inputs, () => surveyToKeep(file)) };
}

/** What is kept of a file's survey. */
export function surveyToKeep(file: RawFile | Note): Kept {
  const survey = surveyFile(file);
  return survey ? { survey } : {};
}

/** A hash of a file and of what it is read by; undefined for one that is refused. */
export function inputsOf(file: RawFile | Note): string | undefined {
  if (!("bytes" in file)) return undefined;
  const { path, bytes, sidecar = "", outlets, language = "" } = file;
  return hashOf(path, bytes, sidecar, language, JSON.stringify(outlets));
}

/** A hash of all that an article is made from. */
export function articleKey(inputs: string, recurring: Furniture): string {
  return hashOf(inputs, ...[...recurring].toSorted());
}

/** A file may have changed since it was surveyed: what is cleaned is kept under what was read for it. */
function cleanedOf(
  { inputs, survey }: Omit<Surveyed, "path">,
  read: () => RawFile | Note,
  furniture: OutletFurniture,
  derived: Derived,
): { readonly cleaned: Cleaned; readonly inputs: string } {
  const recurring = furnitureIn(survey, furniture);
  const wholeOf = (file: string): string => articleKey(file, recurring);
  const kept = inputs === undefined ? undefined : derived.get("article", wholeOf(inputs));
  if (inputs !== undefined && kept) {
    return { cleaned: kept as Cleaned, inputs: wholeOf(inputs) };
  }
  const file = read();
  const { blocks: _, ...cleaned } = cleanFile(file, recurring);
  const whole = wholeOf(inputsOf(file) ?? "");
  if ("bytes" in file) derived.put("article", whole, cleaned);
  return { cleaned, inputs: whole };
}
