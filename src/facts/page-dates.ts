import type { Page, Worded } from "../read/html/page.ts";
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
  const stated = times.filter((time) => !isOfChange(time) && !others.test(time.around));
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
  const at = parts.findIndex((part) => part.trim() === name);
  return at > 0 && isDateOfChange(`${parts[at - 1]} ${name}`);
}

const marks = /[|·•‧∙●]|\s[–—-]\s/u;
const edges = /^[\s,–—-]{1,9}|[\s,–—-]{1,9}$/gu;

/** The first date that stands in an element marked as one; what is elsewhere said to be another's is none. */
function datesOf({ dates, language }: Page): readonly ShownDate[] {
  const pieces = dates.flatMap((date) =>
    [date.value, ...date.parts.flatMap((part) => part.split(marks))].map((part, index, all) => {
      const before = index > 1 ? all[index - 1] : "";
      const isOther =
        isDateOfChange(date.value) ||
        isDateOfChange(`${before} ${part}`) ||
        today.test(date.around);
      return { date, text: part.replaceAll(edges, ""), isOther };
    }),
  );
  const foreign = new Set(pieces.flatMap(({ text, isOther }) => (isOther ? [text] : [])));
  const found = pieces.find(
    ({ date, text }) =>
      !foreign.has(text) && isOwn(date, dates) && parseDateline(text, language?.value),
  );
  return found ? [{ what: "element of a date", value: found.text, line: found.date.line }] : [];
}

const fewestOfList = 3; // dates in equal places; an article shows its own twice at most

function isOwn({ around, path }: Worded, dates: readonly Worded[]): boolean {
  if (changed.test(around) || others.test(around) || /\/a\//u.test(path)) return false;
  if (besides.test(path) && !inArticle.test(path)) return false;
  const equal = dates.filter((each) => each.path === path && each.around === around);
  return new Set(equal.map(({ value }) => value)).size < fewestOfList;
}
