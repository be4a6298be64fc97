import { edtfBounds, type Day, type Edtf } from "../../day.ts";
import { comparePaths } from "../../notes.ts";
import type { Account, Event } from "../../types.ts";
import type { Published } from "../addresses.ts";
import type { Archive } from "../archive.ts";
import type { Cited } from "../cited.ts";
import { hashOf } from "../kept/hash.ts";
import { steady } from "../kept/steady.ts";
import type { Settings } from "../settings.ts";
import type { StoryPage } from "../stories.ts";
import { uiOf, type Ui } from "../ui/ui.ts";
import { homeFile, linkTo } from "../urls.ts";
import { articleMarkup, entryMarkup } from "./markup.ts";

/** Something that a search finds. */
export interface Findable {
  /** Below the site's own address. */
  readonly address: string;
  /** Base subtag of BCP 47, which decides how its words are stemmed. */
  readonly language: string;
  /** Where it lies in time; absent where nothing dates it. */
  readonly day?: Day;
  /** UTF-16 characters of its text. */
  readonly size: number;
  /** What a reader can filter by: "outlet RT", "story flood", "year 2010", "kind article" … */
  readonly values: readonly string[];
  /** A hash of all that Pagefind is told of it. */
  readonly inputs: string;
  /** What Pagefind is told of it. */
  readonly toMarkup: () => string;
}

/** An entry that an article tells: the words that tell it, its date, and the file of its story's page. */
export interface Told {
  readonly account: Account;
  readonly date: Edtf;
  readonly story: string;
}

/**
 * Every article, the entries that it tells as parts of its text, and every entry that a person wrote. What is said of an article
 * hangs on no other article, so that a new one leaves the rest of an index as it is: an entry's date is that of the account,
 * and its link goes to the account on the story's page, which leads on to wherever that stands.
 */
export function findables(archive: Archive): readonly Findable[] {
  const ui = uiOf(archive.settings);
  return [
    ...archive.articles.map((each) => articleOf(each, archive, ui)),
    ...archive.stories.flatMap((page) =>
      page.story.events
        .filter(({ accounts }) => accounts.length === 0)
        .map((event) => entryOf(event, page, ui)),
    ),
  ];
}

/** Of several builds in one process the very thing of before, where it is told of as it was. */
function articleOf(published: Published, archive: Archive, ui: Ui): Findable {
  const cited = archive.cited.get(published.article.path) ?? [];
  const from: unknown[] = [published, ui, archive.settings.language];
  for (const { told, file } of cited) {
    from.push(file);
    for (const { event, account } of told) from.push(event, account);
  }
  return steady(archive.derived, "findable", published.file, from, () =>
    findableOf(published, cited, archive.settings, ui),
  );
}

function findableOf(
  { article, file, stories, inputs, size }: Published,
  cited: readonly Cited[],
  settings: Settings,
  ui: Ui,
): Findable {
  const { title, day, outlet, language } = article.facts;
  const told = toldBy(cited);
  const values = [
    "kind article",
    ...(told.length > 0 ? ["kind entry"] : []),
    ...(outlet ? [`outlet ${outlet.value}`] : []),
    ...stories.map((story) => `story ${story}`),
    ...(day ? [`year ${day.value.slice(0, 4)}`] : []),
    ...told
      .flatMap(({ date }) => yearsOf(date))
      .toSorted()
      .map((year) => `told ${year}`),
  ];
  const own = {
    address: linkTo(homeFile, file),
    language: baseOf(language?.value ?? settings.language),
    ...(day && { day: day.value }),
    size: title.value.length + size,
    values: [...new Set(values)],
  };
  const places = told.map(({ account: { id }, date, story }) => [id, date, story]);
  return {
    ...own,
    inputs: hashOf(inputs, JSON.stringify([own, places, ui.language])),
    toMarkup: () => articleMarkup(article, { told, values: own.values, ui }),
  };
}

/** In an order of their own: that of a story's entries hangs on all of its articles. */
function toldBy(cited: readonly Cited[]): readonly Told[] {
  return cited
    .flatMap(({ told, file }) =>
      told.map(({ event, account }) => ({
        account,
        date: (event.curated ? undefined : account.mention?.edtf) ?? event.date,
        story: file,
      })),
    )
    .toSorted((a, b) => comparePaths(a.account.id, b.account.id) || comparePaths(a.story, b.story));
}

function entryOf(event: Event, { file, story }: StoryPage, ui: Ui): Findable {
  const { id, date, curated } = event;
  const years = yearsOf(date);
  const title = curated?.title ?? story.title;
  const text = curated?.text ?? title;
  const values = [
    "kind entry",
    `story ${story.folder}`,
    ...years.flatMap((year) => [`year ${year}`, `told ${year}`]),
  ];
  const entry = { title, text, date, address: linkTo(homeFile, file, id) };
  return {
    address: entry.address,
    language: ui.language,
    day: edtfBounds(date).start.toString() as Day,
    size: title.length + text.length,
    values,
    inputs: hashOf(JSON.stringify([entry, values, ui.language])),
    toMarkup: () => entryMarkup(entry, { values, ui }),
  };
}

const mostYears = 10; // of one entry; "the 20th century" is found by its words

/** 4,608 articles tell 43,523 entries with 3,107 dates: each worked out once, `findables` takes a third less time. */
const knownYears = new Map<Edtf, readonly string[]>();

/** The years that a date lies in. */
export function yearsOf(date: Edtf): readonly string[] {
  const known = knownYears.get(date);
  if (known) return known;
  const { start, end } = edtfBounds(date);
  const length = Math.min(mostYears, end.year - start.year + 1);
  const years = Array.from({ length }, (_, index) => String(start.year + index).padStart(4, "0"));
  knownYears.set(date, years);
  return years;
}

/** `en-GB` to `en`. */
function baseOf(language = "en"): string {
  return language.toLowerCase().split("-", 1)[0] ?? "en";
}
