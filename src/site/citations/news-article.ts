import type { ArticlePage } from "../article-page.ts";
import { escapeJson } from "../exports/json-ld.ts";
import { printedName, type CslName } from "./names.ts";
import { plainAddress } from "./one-line.ts";

/**
 * The article as schema.org's `NewsArticle`, for a script element of its page. Addresses are absolute where the site has one,
 * else relative to the page. The day alone dates it, for the hour's zone is not always known.
 */
export function formatNewsArticle(
  { address, article, citation, stories }: ArticlePage,
  description: string,
): string {
  const { day, url } = article.facts;
  const outlet = citation["container-title"];
  const page = address ?? "./";
  const resolved = (href: string): string =>
    address === undefined ? href : new URL(href, address).href;
  return escapeJson({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    url: page,
    mainEntityOfPage: { "@type": "WebPage", "@id": page },
    headline: citation.title,
    description,
    datePublished: day?.value,
    author: citation.author?.map((each) => toAuthor(each, outlet)),
    publisher: outlet === undefined ? undefined : organisation(outlet),
    inLanguage: citation.language,
    isBasedOn: url && plainAddress(url.value),
    copyrightNotice: article.sidecar.rights,
    isPartOf:
      stories.length === 0
        ? undefined
        : stories.map(({ title, href }) => ({
            "@type": "Collection",
            name: title,
            url: resolved(href),
          })),
  });
}

/** A name that may be a person's or a team's has no type. */
function toAuthor(name: CslName, outlet: string | undefined): object {
  const printed = printedName(name);
  if ("family" in name) {
    const { given: givenName, family: familyName } = name;
    return { "@type": "Person", name: printed, givenName, familyName };
  }
  return printed === outlet ? organisation(printed) : { name: printed };
}

function organisation(name: string): object {
  return { "@type": "NewsMediaOrganization", name };
}
