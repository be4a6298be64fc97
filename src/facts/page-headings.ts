import type { Worded } from "../read/html/marked.ts";
import type { Page } from "../read/html/page.ts";

const trail = /\/(?:nav|aside)(?:\/|$)/u;
// Not "tag-related": posts have the names of their subjects among their classes.
const others =
  /(?<!tag-|category-)(?:breadcrumb|widget[_-]{1,2}title|related|recommend|teaser|carousel)/u;

/**
 * Headings that may be the article's: first ones in document order, then what microdata names so. The last of a trail of
 * breadcrumbs and those of widgets and teasers are none: templates write `h1` there too.
 */
export function ownHeadings({ headings, properties }: Page): readonly Worded[] {
  const named = properties.filter(
    ({ name, path }) => name === "headline" && !/\/(?:h1|meta)$/u.test(path),
  );
  return [...headings, ...named].filter(
    ({ around, path }) => !trail.test(path) && !others.test(around),
  );
}

const articles = /\/(?:main|article)\//u;
const naming =
  /(?:^|[\s_-])(?:article|entry|post|page|story|news)\w{0,20}[\s_-]{1,2}(?:title|heading|headline|name)/u;

/** Whether markup says that a heading is an article's: it stands in one, or is named so. */
export function isArticles({ around, path }: Worded): boolean {
  return articles.test(path) || naming.test(around);
}
