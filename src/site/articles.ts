import type { Note } from "../notes.ts";
import type { Cleaned } from "../pipeline.ts";
import type { Article } from "../types.ts";
import { cleanFile, rawFilesOf } from "./files.ts";
import { inputsIn, type CleanedCard, type FoundFile, type Surveyed } from "./found-file.ts";
import { inputsOf } from "./inputs.ts";
import type { Derived } from "./kept/derived.ts";
import { oneOfEach } from "./kept/one-of-each.ts";
import type { SeenFiles } from "./kept/seen-files.ts";
import { unreported, type Report } from "./progress.ts";
import { PartsOfFile } from "./parts-of-file.ts";
import { partArticle, storedArticle, type Card } from "./stored-article.ts";
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
  const cleaning: Working = {
    read,
    recurring: recurringIn(known, read, derived),
    derived,
    one: oneOfEach(),
  };
  const articles: Sourced[] = [];
  const notes: Note[] = [];
  const live: Hashes[] = [];
  for (const [done, each] of known.entries()) {
    report({ stage: "cleaning", done, of });
    const { found, hashes, article } = toArticle(each, cleaning);
    const isNew = found && found !== each.found && !derived.isPassing("card", found.whole);
    if (each.state !== undefined && isNew) {
      seen?.put(each.path, each.state, found);
    }
    if (hashes) live.push(hashes);
    notes.push(...article.notes);
    if (article.article && found) {
      const { words = "", size = 0 } = found.cleaned.card ?? {};
      articles.push({ article: article.article, inputs: found.whole, words, size });
    }
  }
  return { articles, notes, live: () => live.flatMap(inputsIn) };
}

/** By what derived values of a file and of its article go. */
type Hashes = Pick<FoundFile, "inputs" | "whole">;

interface Working extends Cleaning {
  readonly one: (text: string) => string;
}

interface Made {
  readonly found?: FoundFile;
  readonly hashes?: Hashes;
  readonly article: Pick<Cleaned, "article" | "notes">;
}

function toArticle({ path, found: before, surveyed }: Known, working: Working): Made {
  const { read, derived } = working;
  if (!surveyed) return { article: cleanFile(read(path)) };
  const { hash } = recurringFor(surveyed, working);
  if (before?.furniture === hash) {
    derived.keep("card", before.whole);
    return fromCard(path, before, working);
  }
  const { whole } = wholeOfFile(path, surveyed, working);
  const kept = derived.get("card", whole) as CleanedCard | undefined;
  const { inputs, outlet } = surveyed;
  const own = { inputs, ...(outlet !== undefined && { outlet }), furniture: hash };
  if (kept) return fromCard(path, { ...own, whole, cleaned: kept }, working);
  return cleanNow(path, own, working);
}

/** A file may have changed since it was surveyed: what is cleaned is kept under what was read for it. */
function cleanNow(
  path: string,
  own: Surveyed & Pick<FoundFile, "furniture">,
  working: Working,
): Made {
  const { read, derived } = working;
  const raw = read(path);
  if (!("bytes" in raw)) return { article: cleanFile(raw) };
  const inputs = inputsOf(raw);
  const { recurring, whole } = wholeOfFile(path, { ...own, inputs }, working);
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
  return derived.holds
    ? fromCard(path, found, working)
    : { found, hashes: { inputs, whole }, article: cleaned };
}

function fromCard(path: string, found: FoundFile, working: Working): Made {
  const { derived, one } = working;
  const { inputs, whole, outlet } = found;
  const own = { inputs, whole, ...(outlet !== undefined && { outlet: one(outlet) }) };
  const parts = new PartsOfFile(path, own, working);
  const notes = found.cleaned.notes.map((note): Note => ({
    ...note,
    path: note.path === path ? path : note.path, // the very string
    message: one(note.message),
  }));
  const { card } = found.cleaned;
  if (!card) return { found, hashes: parts, article: { notes } };
  const toStored = (): Article => storedArticle(heldOnce({ ...card, path }, one), parts);
  const article = derived.held("article", whole, toStored);
  return { found, hashes: parts, article: { article, notes } };
}

/** With one string for what many articles say alike. */
function heldOnce({ facts, ...card }: Card, one: Working["one"]): Card {
  const own = { ...facts };
  for (const name of ["outlet", "day", "language", "encoding"] as const) {
    const value = own[name];
    if (typeof value === "string") own[name] = one(value);
  }
  return { ...card, facts: own };
}
