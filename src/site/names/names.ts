import { cardOf, type Card, type Named } from "../../story/naming/card.ts";
import type { Joined, NameKind } from "../../story/naming/join.ts";
import { Joining } from "../../story/naming/joining.ts";
import { listedIn, toListed, type Listed } from "../../story/naming/listed.ts";
import type { Published } from "../addresses.ts";
import { once, type Derived } from "../kept/derived.ts";
import { hashOf } from "../kept/hash.ts";
import { steady } from "../kept/steady.ts";
import type { Settings } from "../settings.ts";
import type { StoryPage } from "../stories.ts";
import { nameFile } from "../urls.ts";
import { chooseNames, fewestArticles, type StoriesByPath } from "./choose.ts";
import { steadyCard } from "./steady-card.ts";
import { entriesNaming, type NamingEntry } from "./entries.ts";

/** A name that has a page. */
export interface NamePage {
  readonly file: string;
  readonly key: string;
  readonly name: string;
  readonly kind: NameKind;
  readonly articles: readonly NamedIn[];
  /** Whether search engines may list its page: it quotes its articles, and any of them may ask them not to. */
  readonly isListed: boolean;
  /** Timeline entries whose words name it, by story, each story's in its order. */
  readonly entries: readonly NamingEntry[];
}

/** An article, and how it names somebody or something. */
export interface NamedIn {
  readonly published: Published;
  readonly named: Named;
}

/** Who and what an archive's articles name. */
export interface NameIndex {
  readonly pages: readonly NamePage[];
  readonly byFile: ReadonlyMap<string, NamePage>;
  /** The names of an article, by its path, with how often it says each. */
  readonly byPath: ReadonlyMap<string, readonly Mentioned[]>;
}

export interface Mentioned {
  readonly page: NamePage;
  readonly count: number;
}

interface Sources {
  readonly settings: Settings;
  readonly articles: readonly Published[];
  readonly stories: readonly StoryPage[];
}

/**
 * What each article names is derived once and kept; the index is a join of that. What a page says hangs on the articles that
 * have its name, so that a new article changes the pages of the names it has.
 */
export function indexNames({ settings, articles, stories }: Sources, derived: Derived): NameIndex {
  const listed = [...(settings.names ?? [])].map(([name, said]) => toListed(name, said));
  const cards = new Map(
    articles.map((each) => [each.article.path, cardFor(each, listed, derived)] as const),
  );
  const byPath = new Map(articles.map((each) => [each.article.path, each]));
  const joining = derived.held("names joined", "", () => new Joining());
  const chosen = chooseNames(
    joining.join(cards, listed, fewestArticles),
    storiesByPath(articles, derived),
  );
  const entries = entriesNaming(chosen, cards, stories, derived, hashOf(JSON.stringify(listed)));
  const pages = chosen.map((joined) => {
    const own = entries.get(joined.key) ?? [];
    const from: unknown[] = [joined];
    for (const path of joined.articles.keys()) from.push(byPath.get(path));
    for (const { story, event, account } of own) from.push(story, event, account);
    return steady(derived, "name page", joined.key, from, () => toPage(joined, byPath, own));
  });
  return {
    pages,
    byFile: new Map(pages.map((page) => [page.file, page])),
    byPath: mentionedIn(pages),
  };
}

function mentionedIn(pages: readonly NamePage[]): NameIndex["byPath"] {
  const byPath = new Map<string, Mentioned[]>();
  for (const page of pages) {
    for (const { published, named } of page.articles) {
      const mentioned = { page, count: named.count };
      const own = byPath.get(published.article.path);
      if (own) own.push(mentioned);
      else byPath.set(published.article.path, [mentioned]);
    }
  }
  return byPath;
}

/** The same object as in the last build, where all is as it was. */
function storiesByPath(articles: readonly Published[], derived: Derived): StoriesByPath {
  const from: string[] = [];
  for (const { article, stories } of articles) from.push(article.path, ...stories, "");
  return steady(
    derived,
    "stories by path",
    "",
    from,
    () => new Map(articles.map(({ article, stories }) => [article.path, stories])),
  );
}

function cardFor(
  { article, inputs }: Published,
  listed: readonly Listed[],
  derived: Derived,
): Card {
  const own = once(derived, "names", inputs, () => cardOf(article));
  const card = steadyCard(article.path, own, derived);
  if (listed.length === 0) return card;
  const asked = hashOf(inputs, JSON.stringify(listed));
  return [...card, ...once(derived, "listed names", asked, () => listedIn(article, card, listed))];
}

function toPage(
  { key, name, kind, articles }: Joined,
  byPath: ReadonlyMap<string, Published>,
  entries: readonly NamingEntry[],
): NamePage {
  const named = [...articles].flatMap(([path, each]): readonly NamedIn[] => {
    const published = byPath.get(path);
    return published ? [{ published, named: each }] : [];
  });
  const isListed = named.every(({ published }) => published.isListed);
  return { file: nameFile(key), key, name, kind, articles: named, isListed, entries };
}
