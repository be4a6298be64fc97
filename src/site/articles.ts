import type { Note } from "../notes.ts";
import type { Cleaned } from "../pipeline.ts";
import type { Article } from "../types.ts";
import { cleanFile, rawFilesOf } from "./files.ts";
import { inputsIn, type CleanedCard, type FoundFile, type Surveyed } from "./found-file.ts";
import { inputsOf } from "./inputs.ts";
import type { Derived } from "./kept/derived.ts";
import type { SeenFiles } from "./kept/seen-files.ts";
import { unreported, type Report } from "./progress.ts";
import { partArticle, storedArticle, type Parts, type ReadPart } from "./stored-article.ts";
import {
  lookAt,
  recurringFor,
  recurringIn,
  survey,
  wholeOfFile,
  type Cleaning,
  type Files,
  type Known,
} from "./surveys.ts";

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

interface Made {
  readonly found?: FoundFile;
  readonly article: Pick<Cleaned, "article" | "notes">;
}

function toArticle({ path, found: before, surveyed }: Known, cleaning: Cleaning): Made {
  const { read, derived } = cleaning;
  if (!surveyed) return { article: cleanFile(read(path)) };
  const { hash } = recurringFor(surveyed, cleaning);
  if (before?.furniture === hash) {
    derived.keep("card", before.whole);
    return { found: before, article: fromCard(before, cleaning) };
  }
  const { whole } = wholeOfFile(path, surveyed, cleaning);
  const kept = derived.get("card", whole) as CleanedCard | undefined;
  const { inputs, outlet } = surveyed;
  const own = { inputs, ...(outlet !== undefined && { outlet }), furniture: hash };
  if (kept) {
    const found = { ...own, whole, cleaned: kept };
    return { found, article: fromCard(found, cleaning) };
  }
  return cleanNow(path, own, cleaning);
}

/** A file may have changed since it was surveyed: what is cleaned is kept under what was read for it. */
function cleanNow(
  path: string,
  own: Surveyed & Pick<FoundFile, "furniture">,
  cleaning: Cleaning,
): Made {
  const { read, derived } = cleaning;
  const raw = read(path);
  if (!("bytes" in raw)) return { article: cleanFile(raw) };
  const inputs = inputsOf(raw);
  const { recurring, whole } = wholeOfFile(path, { ...own, inputs }, cleaning);
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

function fromCard(found: FoundFile, cleaning: Cleaning): Made["article"] {
  const { whole, cleaned } = found;
  const { card, notes } = cleaned;
  if (!card) return { notes };
  const { derived, read } = cleaning;
  const again = (): Parts => {
    const raw = read(card.path);
    if (!("bytes" in raw)) throw new Error(`${card.path}: changed while it was read`);
    const { recurring } = wholeOfFile(card.path, { ...found, inputs: inputsOf(raw) }, cleaning);
    const { article } = cleanFile(raw, recurring);
    if (!article) throw new Error(`${card.path}: changed while it was read`);
    return partArticle(article);
  };
  const parts: ReadPart = {
    rest: () => derived.recent("rest", whole, () => again().rest),
    body: () => derived.recent("body", whole, () => again().body),
  };
  return { article: derived.held("article", whole, () => storedArticle(card, parts)), notes };
}
