import { dateWords } from "../locale/dates/all.ts";
import { besideWords } from "../locale/beside.ts";

/** Labels of one kind in all languages, the longest first, as the alternatives of a regex. */
export function alternatives(labels: readonly string[]): string {
  return [...new Set(labels)]
    .toSorted((a, b) => b.length - a.length)
    .map((each) => RegExp.escape(each).replaceAll("\\x20", " "))
    .join("|");
}

const published = dateWords.flatMap((each) => each.published);
const changed = dateWords.flatMap((each) => each.changed);
const by = dateWords.flatMap((each) => each.by);
const { minutes, ago, comments, sharing, others } = besideWords;

const longLabels = [...published, ...changed, ...by].filter((label) => label.length > 3);
const upper = new Set(longLabels.map((label) => label.charAt(0).toUpperCase() + label.slice(1)));

/** Where a label's capital stands right behind another word: `Jane DoePublished`. */
export const gluedLabel = new RegExp(
  String.raw`(?<=[\p{Ll}\d)])(?=(?:${alternatives([...upper])})(?![\p{L}\p{M}]))`,
  "gu",
);

/** `5 min read`, `Lesezeit: 3 Minuten`. */
export const readingTime = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${alternatives(minutes.before)})\s?:?\s?)?(?:ca\.? )?(?:\d{1,3}\+?|xx|--|%t)(?: ?[–-] ?\d{1,2})?[ -]?(?:${alternatives(minutes.unit)})(?![\p{L}\p{M}])\.?(?: (?:${alternatives(minutes.behind)})(?![\p{L}\p{M}]))?`,
  "giu",
);

/** `2 hours ago`, `il y a 3 heures`: it stands where a date would, and tells none. */
export const timeAgo = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${alternatives(ago.before)}) (?:\d{1,3}|an?|une?|einer|einem) (?:${alternatives(ago.unit)})|(?:\d{1,3}|an?) (?:${alternatives(ago.unit)}) (?:${alternatives(ago.behind)}))(?![\p{L}\p{M}])`,
  "giu",
);

/** `12 Comments`, `Comments: 3`, `Leave a comment`. */
export const commentCount = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\d{1,5} )?(?:${alternatives(comments)})(?![\p{L}\p{M}])(?: ?: ?\d{1,5})?`,
  "giu",
);

/** `Share`, `Print`: buttons beside a date. */
export const shareButton = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${alternatives(sharing)})(?![\p{L}\p{M}])`,
  "giu",
);

/** `Fact-checked by …`, `Photo: …`: people who did not write it. */
export const otherHands = new RegExp(
  String.raw`^(?:${alternatives(others)})(?![\p{L}\p{M}])`,
  "iu",
);
