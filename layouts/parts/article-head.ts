import type { ArticlePage } from "../../src/site/article-page.ts";
import type { ArticleText } from "../../src/site/article-text.ts";
import { printedName } from "../../src/site/citations/names.ts";
import { formatNewsArticle } from "../../src/site/citations/news-article.ts";
import { plainAddress } from "../../src/site/citations/one-line.ts";
import { html, trusted, type Html } from "../../src/site/html.ts";
import type { Facts } from "../../src/types.ts";
import { localeOf, namedMeta, openGraph, shortened } from "./page-meta.ts";

/**
 * What an article's page says to machines, the same facts in each of their vocabularies. The original, where it is known, is
 * what search engines should list (`canonical`) and what the page is based on; what is shared and cited is the page.
 */
export function renderArticleHead(page: ArticlePage, description: string): Html {
  const { address, article } = page;
  const original = article.facts.url && plainAddress(article.facts.url.value);
  const canonical = original ?? address;
  return html`${canonical !== undefined && html`<link rel="canonical" href="${canonical}" /> `}${openGraphOf(page, description)}
    ${highwireOf(page)}
    <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
    ${dublinCoreOf(page, original)}
    <script type="application/ld+json">
      ${trusted(formatNewsArticle(page, description))}
    </script>`;
}

/** What its own page said it is about, else how it begins. */
export function descriptionOf(
  { description, title }: Facts,
  { blocks, beginning }: ArticleText,
): string {
  return shortened(description?.value ?? (blocks.length > 0 ? beginning : title.value));
}

function openGraphOf(
  { address, article, citation, settings }: ArticlePage,
  description: string,
): readonly Html[] {
  const { day, language } = article.facts;
  return openGraph({
    "og:type": "article",
    "og:title": citation.title,
    "og:description": description,
    "og:url": address,
    "og:site_name": settings.title,
    "og:locale": language && localeOf(language.value),
    "article:published_time": day?.value, // no hour: whoever reads one without a zone adds his own
    "article:author": namesOf(citation),
  });
}

/**
 * For Zotero's translator of embedded metadata. `z:itemType` is what makes it a newspaper's article, and
 * `prism.publicationName` gives that the newspaper's name. Not `citation_journal_title`: where that stands, the translator
 * takes the page for a journal's article whatever else it says.
 */
function highwireOf({ address, citation, isExcerpt }: ArticlePage): readonly Html[] {
  return namedMeta({
    "z:itemType": "newspaperArticle",
    citation_title: citation.title,
    citation_author: namesOf(citation),
    citation_publication_date: citation.issued?.["date-parts"][0]
      .map((part) => String(part).padStart(2, "0"))
      .join("/"),
    "prism.publicationName": citation["container-title"],
    citation_language: citation.language,
    citation_public_url: citation.URL,
    citation_fulltext_html_url: isExcerpt ? undefined : address,
  });
}

/** `DC.source` only beside an outlet: without one Zotero takes it for the newspaper's name. */
function dublinCoreOf(
  { address, article, citation }: ArticlePage,
  original: string | undefined,
): readonly Html[] {
  const outlet = citation["container-title"];
  return namedMeta({
    "DC.title": citation.title,
    "DC.creator": namesOf(citation),
    "DC.date": article.facts.day?.value,
    "DC.publisher": outlet,
    "DC.language": citation.language,
    "DC.identifier": address,
    "DC.source": outlet === undefined ? undefined : original,
    "DC.rights": article.sidecar.rights,
  });
}

function namesOf({ author = [] }: ArticlePage["citation"]): readonly string[] {
  return author.map((each) => printedName(each));
}
