import type { Day, Edtf } from "../../day.ts";
import { comparePaths } from "../../notes.ts";
import { proseOf } from "../../story/recount.ts";
import type { Sentence } from "../../time/sentences.ts";
import type { Article } from "../../types.ts";
import type { Archive } from "../archive.ts";
import { newestFirst } from "../lists/split.ts";
import { entryFile } from "../stories.ts";
import { linkTo, namesFile, outletsFile } from "../urls.ts";
import type { NamedIn, NamePage } from "./names.ts";

/** All that a name's page says, its links relative to it, but the sentences that name it. */
export interface NameView {
  readonly file: string;
  readonly name: string;
  readonly kind: NamePage["kind"];
  readonly isListed: boolean;
  /** The list of all names. */
  readonly namesHref: string;
  readonly articles: number;
  /** Other ways in which articles write it, the most usual first. */
  readonly spellings: readonly string[];
  /** Those that name it most, the most first, and how many there are. */
  readonly outlets: readonly Counted[];
  readonly outletCount: number;
  readonly stories: readonly Counted[];
  /** Timeline entries in the order of time; the weightiest where there are too many. */
  readonly entries: readonly NameEntry[];
  readonly entryCount: number;
  /** The newest articles, with the sentence that names it first. */
  readonly quoted: readonly NameQuote[];
  /** Older ones. */
  readonly earlier: readonly NameRow[];
  /** How many more there are. */
  readonly left: number;
}

interface Counted {
  readonly title?: string;
  readonly href: string;
  readonly count: number;
}

interface NameEntry {
  readonly date: Edtf;
  readonly href: string;
  readonly words: string;
  readonly outlet?: string;
}

/** An article; the link leads to the paragraph that names it first. */
export interface NameRow {
  readonly href: string;
  readonly outlet?: string;
  readonly day?: Day;
}

export interface NameQuote extends NameRow {
  readonly title: string;
  readonly language?: string;
  readonly path: string;
  /** Of the article that is quoted. */
  readonly inputs: string;
  readonly at: readonly [sentence: number, start: number, end: number];
}

// A quotation is about 700 bytes of a page, a row 220: the page of a name that 1,431 articles have stays under 200 kB.
const mostQuoted = 60;
const mostRows = 600;
const mostEntries = 30;
const mostOutlets = 20;
const mostSpellings = 12;

export function toNameView(archive: Archive, page: NamePage): NameView {
  const { file, name, kind, isListed } = page;
  const inOrder = byDay(page);
  const rest = inOrder.slice(mostQuoted);
  const outlets = outletsOf(inOrder, archive, file);
  return {
    file,
    name,
    kind,
    isListed,
    namesHref: linkTo(file, namesFile),
    articles: inOrder.length,
    spellings: spellingsOf(page),
    outlets: outlets.slice(0, mostOutlets),
    outletCount: outlets.length,
    stories: storiesOf(inOrder, archive, file),
    entries: entriesOf(page),
    entryCount: page.entries.length,
    quoted: inOrder.slice(0, mostQuoted).map((each) => toQuote(each, file)),
    earlier: rest.slice(0, mostRows).map((each) => toRow(each, file)),
    left: Math.max(0, rest.length - mostRows),
  };
}

function byDay({ articles }: NamePage): readonly NamedIn[] {
  const named = new Map(articles.map((each) => [each.published, each]));
  return newestFirst([...named.keys()]).flatMap((each) => named.get(each) ?? []);
}

function spellingsOf({ name, articles }: NamePage): readonly string[] {
  const counts = new Map<string, number>();
  for (const { named } of articles) {
    for (const each of named.spellings) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  counts.delete(name);
  return [...counts]
    .toSorted(([a, m], [b, n]) => n - m || comparePaths(a, b))
    .slice(0, mostSpellings)
    .map(([spelling]) => spelling);
}

function outletsOf(
  articles: readonly NamedIn[],
  archive: Archive,
  file: string,
): readonly Counted[] {
  const groups = Map.groupBy(articles, ({ published }) => published.article.facts.outlet?.value);
  return [...groups]
    .map(([title, own]) => ({
      ...(title !== undefined && { title }),
      href: linkTo(file, archive.outlets.get(title) ?? outletsFile),
      count: own.length,
    }))
    .toSorted((a, b) => b.count - a.count || comparePaths(a.title ?? "~", b.title ?? "~"));
}

function storiesOf(
  articles: readonly NamedIn[],
  { stories }: Archive,
  file: string,
): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const folder of articles.flatMap(({ published }) => published.stories)) {
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return stories
    .flatMap(({ story, file: to }) => {
      const count = counts.get(story.folder);
      return count === undefined ? [] : [{ title: story.title, href: linkTo(file, to), count }];
    })
    .toSorted((a, b) => b.count - a.count);
}

function entriesOf({ entries, file }: NamePage): readonly NameEntry[] {
  const heaviest = entries
    .toSorted((a, b) => b.event.weight - a.event.weight)
    .slice(0, mostEntries);
  const shown = new Set(heaviest);
  return entries
    .filter((each) => shown.has(each))
    .toSorted((a, b) => comparePaths(a.event.date, b.event.date))
    .map(({ story, event, account }) => ({
      date: event.date,
      href: linkTo(file, entryFile(story, event.id), event.id),
      words: account.words,
      ...(account.outlet !== undefined && { outlet: account.outlet }),
    }));
}

function toRow({ published: { article, file: to }, named }: NamedIn, file: string): NameRow {
  const { outlet, day } = article.facts;
  return {
    href: linkTo(file, to, named.paragraph),
    ...(outlet && { outlet: outlet.value }),
    ...(day && { day: day.value }),
  };
}

function toQuote(each: NamedIn, file: string): NameQuote {
  const { article, inputs } = each.published;
  const { title, language } = article.facts;
  return {
    ...toRow(each, file),
    title: title.value,
    ...(language && { language: language.value }),
    path: article.path,
    inputs,
    at: each.named.at,
  };
}

const sentences = new WeakMap<Article, readonly Sentence[]>();

/** The sentence of an article's prose; articles are split once, for many names are quoted from each. */
export function sentenceAt(article: Article, index: number): string {
  const known = sentences.get(article) ?? proseOf(article).flatMap((each) => each.sentences);
  sentences.set(article, known);
  return known[index]?.text ?? "";
}
