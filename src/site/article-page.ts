import type { Edtf } from "../day.ts";
import type { TimeMark } from "../record/time-marks.ts";
import type { Account, Article, Event } from "../types.ts";
import type { Published } from "./addresses.ts";
import { textOf, type Archive } from "./archive.ts";
import type { Cited } from "./cited.ts";
import { timeMarksOf } from "./article-marks.ts";
import type { ArticleText } from "./article-text.ts";
import { neighboursOf, type Neighbours } from "./neighbours.ts";
import { toCsl, type CslItem } from "./citations/csl.ts";
import { namesIn, type NamesOfKind } from "./names/names-in.ts";
import { outletOf } from "./outlets.ts";
import type { Settings } from "./settings.ts";
import { sharePictureOf, type SharePicture } from "./share/address.ts";
import { entryFile } from "./stories.ts";
import { uiOf } from "./ui/ui.ts";
import { addressAt, linkTo, outletsFile, recordFile } from "./urls.ts";
import { versionsOf, type Versions } from "./versions.ts";

/** All that an article's page says, its links relative to it: what its template gets, and nothing else. */
export interface ArticlePage extends Versions {
  readonly file: string;
  /** What its frame says. */
  readonly settings: Pick<Settings, "title" | "language" | "search">;
  /** Its absolute address, where archive.yaml says where the site is published. */
  readonly address?: string;
  readonly citation: CslItem;
  readonly article: Article;
  /** Its body, read when it is asked for. */
  readonly text: () => ArticleText;
  /** Stands for the article where pages are compared. */
  readonly inputs: string;
  readonly isExcerpt: boolean;
  /** Whether search engines may list it. */
  readonly isListed: boolean;
  /** Where its record lies, if it is published. */
  readonly record?: string;
  /** The list of its outlet's articles. */
  readonly outletHref: string;
  /** Its first story's, or the site's. */
  readonly picture?: SharePicture;
  readonly stories: readonly Link[];
  readonly marks: ReadonlyMap<string, readonly TimeMark[]>;
  readonly citations: readonly StoryCitations[];
  readonly others: readonly OtherAccounts[];
  readonly neighbours: readonly Neighbours[];
  readonly names: readonly NamesOfKind[];
}

interface Link {
  readonly title: string;
  readonly href: string;
}

/** The timeline's entries that cite the article, each with its own words. */
interface StoryCitations {
  readonly story: Link;
  readonly entries: readonly {
    readonly date: Edtf;
    readonly href: string;
    readonly words: string;
  }[];
}

/** What other articles tell of an event that this one tells. */
interface OtherAccounts {
  readonly date: Edtf;
  readonly href: string;
  readonly voices: readonly Voice[];
}

interface Voice {
  readonly outlet: string;
  readonly href?: string;
  readonly words: string;
}

export function toArticlePage(archive: Archive, published: Published): ArticlePage {
  const { article, file, inputs, stories, isExcerpt, isListed } = published;
  const { title, language, records, search, url } = archive.settings;
  const own = archive.stories.filter(({ story }) => stories.includes(story.folder));
  const cited = archive.cited.get(article.path) ?? [];
  const picture = sharePictureOf(archive.settings, own[0]);
  const withRecord = records !== false && !isExcerpt;
  return {
    file,
    settings: {
      ...(title !== undefined && { title }),
      ...(language !== undefined && { language }),
      ...(search !== undefined && { search }),
    },
    ...(url !== undefined && { address: addressAt(url, file) }),
    citation: toCsl(published, archive.settings),
    article,
    text: () => textOf(archive, published),
    inputs,
    isExcerpt,
    isListed,
    ...(withRecord && { record: linkTo(file, recordFile(file)) }),
    outletHref: linkTo(file, archive.outlets.get(article.facts.outlet?.value) ?? outletsFile),
    ...(picture && { picture }),
    stories: own.map(({ story, file: to }) => ({ title: story.title, href: linkTo(file, to) })),
    marks: timeMarksOf(cited, file, uiOf(archive.settings)),
    citations: cited.map((each) => ({
      story: { title: each.story.title, href: linkTo(file, each.file) },
      entries: each.citations.map(({ event, account: { words } }) => ({
        date: event.date,
        href: linkTo(file, entryFile(each, event.id), event.id),
        words,
      })),
    })),
    others: othersOf(published, archive, cited),
    ...versionsOf(archive, published),
    neighbours: neighboursOf(archive, published),
    names: namesIn(archive, article.path, file),
  };
}

const mostEvents = 8; // those that weigh most; the timeline has all
const mostAccounts = 3; // of one event

/** Of the events that weigh most, the accounts of other outlets first. */
function othersOf(
  { article, file }: Published,
  archive: Archive,
  cited: readonly Cited[],
): readonly OtherAccounts[] {
  const { outlet } = article.facts;
  return cited
    .flatMap((story) =>
      story.citations.flatMap(({ event }) => {
        const accounts = voicesOf(event, article.path, outlet?.value).slice(0, mostAccounts);
        return accounts.length > 0 ? [{ story, event, accounts }] : [];
      }),
    )
    .toSorted((a, b) => b.event.weight - a.event.weight)
    .slice(0, mostEvents)
    .map(({ story, event, accounts }) => ({
      date: event.date,
      href: linkTo(file, entryFile(story, event.id), event.id),
      voices: accounts.map((account) => toVoice(account, archive, file)),
    }));
}

/** One account an article, other outlets before the article's own. */
function voicesOf(
  { accounts }: Event,
  path: string,
  outlet: string | undefined,
): readonly Account[] {
  const byArticle = Map.groupBy(
    accounts.filter((account) => account.path !== path),
    (account) => account.path,
  );
  const first = [...byArticle.values()].flatMap(([account]) => account ?? []);
  const isOther = (account: Account): boolean => account.outlet !== outlet;
  return [...first.filter(isOther), ...first.filter((account) => !isOther(account))];
}

function toVoice(account: Account, { byPath, settings }: Archive, from: string): Voice {
  const { path, paragraph, words } = account;
  const published = byPath.get(path);
  return {
    outlet: outletOf(account, uiOf(settings)),
    ...(published && { href: linkTo(from, published.file, paragraph) }),
    words,
  };
}
