import type { Worded } from "../read/html/marked.ts";
import type { Page } from "../read/html/page.ts";
import { isDateOfChange, parseDateline } from "./dateline.ts";

/** A date as an element shows it. */
export interface ShownDate {
  readonly what: string;
  readonly value: string;
  readonly line: number;
}

/** The dates that a reader is shown as the article's, best first: `<time>`, then elements that are marked as a date. */
export function shownDates(page: Page): readonly ShownDate[] {
  return [...timesOf(page), ...datesOf(page)];
}

const changed = /modif|updat|edited|changed|reviewed/iu;
const others =
  /comment|related|recent|teaser|card|listing|sidebar|(?<!elementor-)widget|recommend|promo(?!ted)|popular/iu;
const today = /today|current/iu; // what a page's head says of the day it was read on
const publishing = /publish|pubdate|posted|entry-date|byline|dateline|timestamp|created|date/iu;
const besides = /\/(?:aside|nav|footer|li)(?:\/|$)/u;
const inArticle = /\/article\/(?!.*\/(?:article|a)\/)/u;

/** `<time>`s of the article itself: those that say so, else one in its head; a list's or an aside's are others'. */
function timesOf({ times }: Page): readonly ShownDate[] {
  const isOthers = othersAmong(times);
  const stated = times.filter((time) => !isOfChange(time) && !isOthers(time));
  const own = stated.filter(({ path }) => !besides.test(path));
  const said = own.filter(({ around }) => publishing.test(around));
  // Some templates put the head of an article into an aside or a list of its own.
  const apart = stated.filter(({ path }) => inArticle.test(path));
  return [...said, ...own, ...apart].slice(0, 1).map(({ name, value, line }) => ({
    what: value === "" ? "<time>" : "<time datetime>",
    value: value === "" ? name : value,
    line,
  }));
}

function isOfChange({ name, around, parts }: Worded): boolean {
  if (changed.test(around) || isDateOfChange(name)) return true;
  const at = parts.findIndex(({ text }) => text === name);
  return at > 0 && isDateOfChange(`${parts[at - 1]?.text} ${name}`);
}

const marks = /[|·•‧∙●]|\s[–—-]\s/u;
const edges = /^[\s,–—-]{1,9}|[\s,–—-]{1,9}$/gu;

/** The first date that stands in an element marked as one; what is elsewhere said to be another's is none. */
function datesOf({ dates, language }: Page): readonly ShownDate[] {
  const pieces = dates.flatMap((date) =>
    [date.value, ...date.parts.flatMap(({ text }) => text.split(marks))].map((part, index, all) => {
      const before = index > 1 ? all[index - 1] : "";
      const isOther =
        isDateOfChange(date.value) ||
        isDateOfChange(`${before} ${part}`) ||
        today.test(date.around);
      return { date, text: part.replaceAll(edges, ""), isOther };
    }),
  );
  const isOthers = othersAmong(dates);
  const isOwn = (date: Worded): boolean =>
    !changed.test(date.around) &&
    !isOthers(date) &&
    (!besides.test(date.path) || inArticle.test(date.path));
  const foreign = new Set(pieces.flatMap(({ text, isOther }) => (isOther ? [text] : [])));
  const found = pieces.find(
    ({ date, text }) => !foreign.has(text) && isOwn(date) && parseDateline(text, language?.value),
  );
  return found ? [{ what: "element of a date", value: found.text, line: found.date.line }] : [];
}

const fewestOfList = 3; // dates in equal places; an article shows its own twice at most

/** Tells dates of other articles: they stand in a link, a teaser, or a list of them. */
function othersAmong(all: readonly Worded[]): (date: Worded) => boolean {
  const values = new Map<string, Set<string>>();
  for (const date of all) {
    const known = values.get(placeOf(date)) ?? new Set();
    values.set(placeOf(date), known.add(`${date.name} ${date.value}`));
  }
  return (date) =>
    others.test(date.around) ||
    date.path.includes("/a/") ||
    (values.get(placeOf(date))?.size ?? 0) >= fewestOfList;
}

function placeOf({ path, around }: Worded): string {
  return `${path} ${around}`;
}
