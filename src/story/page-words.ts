import { agencies } from "../locale/roles.ts";
import { monthWord } from "../time/patterns.ts";
import type { Sentence } from "../time/sentences.ts";
import type { Span } from "../types.ts";
import type { Paragraph } from "./accounts.ts";

// "HARBOUR | Thu Apr 22, 2010 7:30 pm EDT HARBOUR (Agency) - A ship": what a scraper ran into the first sentence.
const dateline =
  /^.{0,400}?(?<![\p{L}])\p{Lu}{3,}[\p{L}\p{N}, .'’/\\-]{0,40}\(\p{Lu}[\p{L} ]{1,20}\)\s{0,2}[-–—]{1,2}\s+/u;

// "Boats in the bay Photograph: Jane Doe/AP The storm", "6 January 2011 Last updated at 01:53 GMT Help The storm".
const credits = agencies.map((name) => RegExp.escape(name)).join("|");
const caption = new RegExp(
  String.raw`^.{0,300}?(?:\b(?:Photograph|Photo|Image|Picture):? .{1,60}?[\/](?:${credits}|Getty Images|Rex Features)|\bLast updated at \d{1,2}:\d{2}(?: GMT| BST)?(?: Help)?)\s+(?=["“‘]?\p{Lu})`,
  "u",
);

/** A sentence without what a scraper ran into it: a dateline, which dates the text and not what it tells, or a caption's credit. */
export function withoutHead(sentence: Sentence): Sentence {
  const { text } = sentence;
  const before = Math.max(
    dateline.exec(text)?.[0].length ?? 0,
    caption.exec(text)?.[0].length ?? 0,
  );
  if (before === 0 || before === text.length) return sentence;
  return { ...sentence, start: sentence.start + before, text: text.slice(before) };
}

const zone = "(?:GMT|BST|UTC|CET|E[SD]?T|C[SD]T|M[SD]T|P[SD]T)";
const clock = String.raw`\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?(?:\s${zone}\b)?`;
const date = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?\s${monthWord},?\s\d{4}|${monthWord}\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4})`;
const weekday = String.raw`(?:(?:\p{L}{3,6}day|Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s)?`;
// News says "on April 20, 2010 at 9:45 p.m."; only pages print the hour right behind the year, or "11.36 BST on Sunday 12
// June 2005".
const stamp = new RegExp(
  String.raw`${weekday}${date}[,;|]?\s{1,2}(?:[|-]\s)?${clock}|(?<![\d:.])\d{1,2}\.\d{2}\s${zone}\son\s${weekday}${date}`,
  "giu",
);

/** Where a page prints when it was made or a comment was posted. */
export function stampsIn(text: string): readonly Span[] {
  return [...text.matchAll(stamp)].map(({ 0: said, index }) => ({
    start: index,
    end: index + said.length,
  }));
}

const comment =
  /\bReport abuse\b|\bComplain about this comment\b|\bAt \d{1,2}:\d{2}(?:[ap]m)?(?: on)? \d{1,2}\p{Ll}{0,2} \p{L}{3,9} \d{4}, .{1,40}? wrote\b|\bPosted by:? .{1,80}?\d{1,2}:\d{2}\s?[AP]M\b/gu;
const fewestComments = 2; // one may be quoted

/** The paragraphs before the comments of a page's readers, which tell no news; all where there are none. */
export function beforeComments(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const counts = paragraphs.map(({ sentences }) =>
    sentences.reduce((sum, { text }) => sum + [...text.matchAll(comment)].length, 0),
  );
  if (counts.reduce((sum, count) => sum + count, 0) < fewestComments) return paragraphs;
  return paragraphs.slice(
    0,
    counts.findIndex((count) => count > 0),
  );
}
