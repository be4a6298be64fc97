import type { Html } from "../html.ts";
import { feedFile } from "../urls.ts";
import { xml } from "../xml.ts";
import { addressIn, idOf, instantOf } from "./addresses.ts";
import type { Feed, FeedItem } from "./feed.ts";

/** RFC 4287. */
export function formatAtom(feed: Feed): string {
  const { title, description, language, site, page, items } = feed;
  const self = feedFile(page, "feed.xml");
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${idOf(feed, self)}</id>
<title>${title}</title>
${description !== undefined && xml`<subtitle>${description}</subtitle>\n`}<updated>${items[0] && instantOf(items[0].day)}</updated>
<author><name>${site.title}</name></author>
<generator>Dateline</generator>
<link rel="self" type="application/atom+xml" href="${addressIn(feed, self)}"/>
<link rel="alternate" type="text/html" href="${addressIn(feed, page)}"/>
${items.map((item) => toEntry(item, feed))}</feed>
`.markup;
}

/** Texts are plain, as an element without a type is: nothing of them is read as markup. */
function toEntry(item: FeedItem, feed: Feed): Html {
  const { title, page, day, language, summary, authors, stories, original, rights } = item;
  return xml`<entry${language !== undefined && xml` xml:lang="${language}"`}>
<id>${idOf(feed, page)}</id>
<title>${title}</title>
<published>${instantOf(day)}</published>
<updated>${instantOf(day)}</updated>
${authors.map((name) => xml`<author><name>${name}</name></author>\n`)}${stories.map(({ folder, title: label }) => xml`<category term="${folder}" label="${label}"/>\n`)}<link rel="alternate" type="text/html" href="${addressIn(feed, page)}"/>
${original !== undefined && xml`<link rel="via" href="${original}"/>\n`}${summary !== undefined && xml`<summary>${summary}</summary>\n`}${rights !== undefined && xml`<rights>${rights}</rights>\n`}</entry>
`;
}
