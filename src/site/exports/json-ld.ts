import { isWebAddress } from "../../read/codec.ts";
import { headlineOf } from "../../story/headline.ts";
import type { Account, Event } from "../../types.ts";
import { isoEnds } from "./ends.ts";
import { accountAddress, storyAddress, tellingsOf, type Exported } from "./exported.ts";

const mostArticles = 3; // an entry
const mostOfLarge = 1; // with three a story of 1,453 articles had 40 kB of them in a page of 200

/** The entries of the story's page as a list of schema.org Events, each the subject of the articles that tell it. Stands in a script element. */
export function formatJsonLd(exported: Exported): string {
  const { story, pages } = exported;
  return escapeJson({
    "@context": "https://schema.org",
    "@type": "ItemList",
    name: story.title,
    url: storyAddress(exported),
    itemListOrder: "https://schema.org/ItemListOrderAscending",
    itemListElement: pages.shown.map((event, index) => ({
      "@type": "ListItem",
      position: index + 1,
      item: toEvent(event, exported),
    })),
  });
}

function toEvent(event: Event, exported: Exported): object {
  const { start, end } = isoEnds(event.date);
  const name = headlineOf(event);
  const text = event.curated?.text;
  const articles = tellingsOf(event)
    .slice(0, exported.pages.years.length > 0 ? mostOfLarge : mostArticles)
    .map((account) => toArticle(account, exported));
  const subjectOf = [...sourceOf(event), ...articles];
  return {
    "@type": "Event",
    "@id": storyAddress(exported, event.id),
    name,
    description: text === name ? undefined : text,
    startDate: start,
    endDate: end,
    subjectOf: subjectOf.length > 0 ? subjectOf : undefined,
  };
}

function sourceOf({ curated }: Event): readonly object[] {
  const source = curated?.source;
  if (source === undefined) return [];
  return [
    { "@type": "CreativeWork", ...(isWebAddress(source) ? { url: source } : { name: source }) },
  ];
}

/** Its address is the original's, where that is known. */
function toArticle(account: Account, exported: Exported): object {
  const { outlet, articleTitle, path } = account;
  const facts = exported.archive.byPath.get(path)?.article.facts;
  return {
    "@type": "NewsArticle",
    headline: articleTitle,
    publisher: outlet === undefined ? undefined : { "@type": "Organization", name: outlet },
    datePublished: facts?.day?.value,
    url: facts?.url?.value ?? accountAddress(exported, account),
  };
}

const closing = /[<>&\u2028\u2029]/gu;

/** JSON in which nothing can end a script element, open a comment there or be an entity. It reads back to the same value. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    closing,
    (found) => String.raw`\u` + found.charCodeAt(0).toString(16).padStart(4, "0"),
  );
}
