import { findFurniture, type Furniture } from "../mark/furniture.ts";
import type { Note } from "../notes.ts";
import type { Cleaned, RawFile, Survey } from "../pipeline.ts";
import type { Article } from "../types.ts";
import { cleanFile, rawFilesOf, toldBy, type ReadRawFile, type Source } from "./files.ts";
import type { FolderFile } from "./folder.ts";
import { furnitureIn, surveyFile } from "./furniture.ts";
import { inputsOf, settingsHash, wholeOf } from "./inputs.ts";
import { once, type Derived } from "./kept/derived.ts";
import { hashOf } from "./kept/hash.ts";
import { stateOf, type SeenFiles } from "./kept/seen-files.ts";
import { unreported, type Report } from "./progress.ts";
import type { Settings } from "./settings.ts";
import {
  partArticle,
  storedArticle,
  type Card,
  type Parts,
  type ReadPart,
} from "./stored-article.ts";
import { excerptInputs } from "./withheld.ts";

/** An article, and a hash of all that it was made from. */
export interface Sourced {
  readonly article: Article;
  readonly inputs: string;
  /** Stands for the words of its text; "" where there are none. */
  readonly words: string;
  /** UTF-16 characters of its text. */
  readonly size: number;
}

export interface Articles {
  readonly articles: readonly Sourced[];
  readonly notes: readonly Note[];
  /** What derived values of files and articles go by. */
  readonly live: () => readonly string[];
}

/** What a build found out about a file. */
export interface FoundFile extends Surveyed {
  /** A hash of what recurs in its outlet's articles; "" where nothing does. */
  readonly furniture: string;
  /** A hash of all that its article is made from. */
  readonly whole: string;
  readonly cleaned: CleanedCard;
}

/** A file by what it says to the others of its outlet. */
export interface Surveyed {
  /** A hash of the file and of what it is read by. */
  readonly inputs: string;
  readonly outlet?: string;
}

/** None where a note refuses the file. */
export interface CleanedCard {
  readonly card?: Card;
  readonly notes: readonly Note[];
}

/** An archive's files, and how they are read. */
export interface Files {
  readonly source: Source;
  readonly settings: Settings;
  readonly files: readonly FolderFile[];
}

export interface Deriving {
  readonly derived: Derived;
  /** What earlier builds found out about files that are as they were. */
  readonly seen?: SeenFiles<FoundFile> | undefined;
  /** The files, where they are surveyed already. */
  readonly surveyed?: readonly Known[] | undefined;
  readonly report?: Report | undefined;
}

/**
 * Every file to its article: first what each says to the others of its outlet, then each by itself. No file's bytes are held
 * in between; what an earlier build found out about a file that is as it was is taken from there.
 */
export function deriveArticles(
  { source, settings, files }: Files,
  { derived, seen, surveyed, report = unreported }: Deriving,
): Articles {
  const read = rawFilesOf(source, settings);
  const of = files.length;
  const known =
    surveyed ??
    lookAt({ source, settings, files }, seen).map((each, done): Known => {
      report({ stage: "reading", done, of });
      return survey(each, read, derived);
    });
  const recurring = recurringIn(known, read, derived);
  const articles: Sourced[] = [];
  const notes: Note[] = [];
  const live: Pick<FoundFile, "inputs" | "whole">[] = [];
  for (const [done, each] of known.entries()) {
    report({ stage: "cleaning", done, of });
    const { found, article } = toArticle(each, { read, recurring, derived });
    const isNew = found && found !== each.found && !derived.isPassing("card", found.whole);
    if (each.state !== undefined && isNew) {
      seen?.put(each.path, each.state, found);
    }
    if (found) live.push({ inputs: found.inputs, whole: found.whole });
    notes.push(...article.notes);
    if (article.article && found) {
      const { words = "", size = 0 } = found.cleaned.card ?? {};
      articles.push({ article: article.article, inputs: found.whole, words, size });
    }
  }
  return { articles, notes, live: () => live.flatMap(inputsIn) };
}

/** Hashes by which derived values of a file and of its article are kept. */
export function inputsIn({
  inputs,
  whole,
}: Pick<FoundFile, "inputs" | "whole">): readonly string[] {
  return [inputs, whole, excerptInputs(whole)];
}

function stateIn(
  folder: string,
  { path, sidecars }: FolderFile,
  basis: string,
): string | undefined {
  const state = stateOf(folder, [path, ...sidecars]);
  return state && `${basis}/${state}`;
}

/** A file, and what is known of it. */
export interface Known {
  readonly path: string;
  readonly state?: string | undefined;
  readonly found?: FoundFile;
  /** Absent of a file that is refused. */
  readonly surveyed?: Surveyed;
}

/** Each file with what an earlier build found out about it, where it is as it was. */
export function lookAt(
  { source, settings, files }: Files,
  seen: SeenFiles<FoundFile> | undefined,
): readonly Known[] {
  const basis = settingsHash(toldBy(settings));
  return files.map((file) => {
    const { path } = file;
    const state = seen && stateIn(source.folder, file, basis);
    const found = seen?.get(path, state);
    return { path, state, ...(found && { found, surveyed: found }) };
  });
}

/** With what it says to the others of its outlet. */
export function survey(known: Known, read: ReadRawFile, derived: Derived): Known {
  if (known.found) return known;
  const raw = read(known.path);
  const inputs = inputsOf(raw);
  if (inputs === undefined) return { path: known.path };
  const { outlet } = keptSurvey(inputs, () => raw, derived);
  return { ...known, surveyed: { inputs, ...(outlet !== undefined && { outlet }) } };
}

export const unsurveyed: Survey = { pieces: [] }; // of a file that is refused: it is told of when it is cleaned

function keptSurvey(inputs: string, read: () => RawFile | Note, derived: Derived): Survey {
  return once(derived, "survey", inputs, () => surveyFile(read()) ?? unsurveyed);
}

export interface Recurring {
  readonly pieces: Furniture;
  /** Stands for them; "" where there are none. */
  readonly hash: string;
}

const none: Recurring = { pieces: new Set(), hash: "" };

/** What recurs in the articles of each outlet, by its name: of one whose files are as they were it is known. */
export function recurringIn(
  known: readonly Known[],
  read: ReadRawFile,
  derived: Derived,
): ReadonlyMap<string, Recurring> {
  const surveyed = known.flatMap(({ path, surveyed: each }) =>
    each?.outlet === undefined ? [] : { path, outlet: each.outlet, inputs: each.inputs },
  );
  return new Map(
    [...Map.groupBy(surveyed, ({ outlet }) => outlet)].map(([outlet, own]) => {
      const key = hashOf(...own.map(({ inputs }) => inputs));
      const pieces = once(derived, "furniture", key, () => {
        const each = own.map(({ path, inputs }) => keptSurvey(inputs, () => read(path), derived));
        return [...findFurniture(each.map((survey) => survey.pieces))].toSorted();
      });
      const hash = pieces.length === 0 ? "" : hashOf(...pieces);
      return [outlet, { pieces: new Set(pieces), hash }];
    }),
  );
}

export interface Cleaning {
  readonly read: ReadRawFile;
  readonly recurring: ReadonlyMap<string, Recurring>;
  readonly derived: Derived;
}

interface Made {
  readonly found?: FoundFile;
  readonly article: Pick<Cleaned, "article" | "notes">;
}

function toArticle({ path, found: before, surveyed }: Known, cleaning: Cleaning): Made {
  const { read, derived } = cleaning;
  if (!surveyed) return { article: cleanFile(read(path)) };
  const of = cleaning.recurring.get(surveyed.outlet ?? "") ?? none;
  if (before?.furniture === of.hash) {
    derived.keep("card", before.whole);
    return { found: before, article: fromCard(before, cleaning) };
  }
  const { whole } = wholeOfFile(path, surveyed, cleaning);
  const kept = derived.get("card", whole) as CleanedCard | undefined;
  const { inputs, outlet } = surveyed;
  const own = { inputs, ...(outlet !== undefined && { outlet }), furniture: of.hash };
  if (kept) {
    const found = { ...own, whole, cleaned: kept };
    return { found, article: fromCard(found, cleaning) };
  }
  return cleanNow(path, own, of, cleaning);
}

/** What of a file recurs, and a hash of all that its article is made from. */
export function wholeOfFile(
  path: string,
  { inputs, outlet }: Surveyed,
  cleaning: Cleaning,
): { readonly recurring: Furniture; readonly whole: string } {
  const of = cleaning.recurring.get(outlet ?? "") ?? none;
  const recurring = ownOf(inputs, path, of, cleaning);
  return { recurring, whole: wholeOf(inputs, recurring) };
}

function ownOf(
  inputs: string,
  path: string,
  { pieces }: Recurring,
  { read, derived }: Cleaning,
): Furniture {
  if (pieces.size === 0) return pieces;
  return furnitureIn(
    keptSurvey(inputs, () => read(path), derived),
    pieces,
  );
}

/** A file may have changed since it was surveyed: what is cleaned is kept under what was read for it. */
function cleanNow(
  path: string,
  own: Pick<FoundFile, "inputs" | "outlet" | "furniture">,
  of: Recurring,
  cleaning: Cleaning,
): Made {
  const { read, derived } = cleaning;
  const raw = read(path);
  if (!("bytes" in raw)) return { article: cleanFile(raw) };
  const inputs = inputsOf(raw);
  const recurring = ownOf(inputs, path, of, cleaning);
  const whole = wholeOf(inputs, recurring);
  const cleaned = cleanFile(raw, recurring);
  const { article, notes } = cleaned;
  const parts = article && partArticle(article);
  const card: CleanedCard = { notes, ...(parts && { card: parts.card }) };
  derived.put("card", whole, card);
  if (parts) {
    derived.put("rest", whole, parts.rest);
    derived.put("body", whole, parts.body);
  }
  const found = { ...own, inputs, whole, cleaned: card };
  return { found, article: derived.holds ? fromCard(found, cleaning) : cleaned };
}

function fromCard(
  { whole, cleaned: { card, notes }, outlet }: FoundFile,
  cleaning: Cleaning,
): Made["article"] {
  if (!card) return { notes };
  const { derived, read, recurring } = cleaning;
  const again = (): Parts => {
    const raw = read(card.path);
    const of = recurring.get(outlet ?? "") ?? none;
    const own = "bytes" in raw ? ownOf(inputsOf(raw), card.path, of, cleaning) : of.pieces;
    const { article } = cleanFile(raw, own);
    if (!article) throw new Error(`${card.path}: changed while it was read`);
    return partArticle(article);
  };
  const parts: ReadPart = {
    rest: () => derived.recent("rest", whole, () => again().rest),
    body: () => derived.recent("body", whole, () => again().body),
  };
  return { article: derived.held("article", whole, () => storedArticle(card, parts)), notes };
}
