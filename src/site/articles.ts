import type { Note } from "../notes.ts";
import type { Cleaned, RawFile, Survey } from "../pipeline.ts";
import type { Article } from "../types.ts";
import { cleanFile, readRawFile, type Source } from "./files.ts";
import { findOutletFurniture, furnitureIn, surveyFile, type OutletFurniture } from "./furniture.ts";
import { inputsOf, wholeOf } from "./inputs.ts";
import { once, type Derived } from "./kept/derived.ts";
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

/**
 * Every file to its article: first what each says to the others of its outlet, then each by itself. No file's bytes are
 * held in between, and one that is derived already is read once and no more.
 */
export function deriveArticles(
  source: Source,
  settings: Settings,
  paths: readonly string[],
  derived: Derived,
  report: Report = unreported,
): Articles {
  const of = paths.length;
  const surveyed = paths.map((path, done) => {
    report({ stage: "reading", done, of });
    return { path, ...surveyOf(readRawFile(source, path, settings), derived) };
  });
  const furniture = findOutletFurniture(surveyed.map(({ survey }) => survey));
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

interface Surveyed {
  /** A hash of the file and of what it is read by; none of one that is refused. */
  readonly inputs?: string;
  readonly survey?: Survey;
}

function surveyOf(file: RawFile | Note, derived: Derived): Surveyed {
  const inputs = inputsOf(file);
  if (inputs === undefined) return {};
  const { survey } = once<Surveyed>(derived, "survey", inputs, () => {
    const found = surveyFile(file);
    return found ? { survey: found } : {};
  });
  return { inputs, ...(survey && { survey }) };
}

/** A file may have changed since it was surveyed: what is cleaned is kept under what was read for it. */
function cleanedOf(
  { inputs, survey }: Surveyed,
  read: () => RawFile | Note,
  furniture: OutletFurniture,
  derived: Derived,
): { readonly cleaned: Cleaned; readonly inputs: string } {
  const recurring = furnitureIn(survey, furniture);
  const kept =
    inputs === undefined ? undefined : derived.get("article", wholeOf(inputs, recurring));
  if (inputs !== undefined && kept) {
    return { cleaned: kept as Cleaned, inputs: wholeOf(inputs, recurring) };
  }
  const file = read();
  const { blocks: _, ...cleaned } = cleanFile(file, recurring);
  const whole = wholeOf(inputsOf(file) ?? "", recurring);
  if ("bytes" in file) derived.put("article", whole, cleaned);
  return { cleaned, inputs: whole };
}
