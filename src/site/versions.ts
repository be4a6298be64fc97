import type { Day } from "../day.ts";
import type { Changes } from "../story/changes.ts";
import { compareInTime } from "../story/kin.ts";
import type { Article } from "../types.ts";
import type { Published } from "./addresses.ts";
import type { Archive } from "./archive.ts";
import type { Related } from "./kinship.ts";
import { linkTo } from "./urls.ts";

/** Another article that prints the text of a page's article. */
export interface OtherText {
  readonly title: string;
  readonly outlet?: string;
  readonly day?: Day;
  readonly time?: string;
  readonly href: string;
  /** How much of the page's article is in it, 0 to 1, and of it in the page's article. */
  readonly share: number;
  readonly shareOfOther: number;
}

/** An earlier or a later state of a page's article. */
export interface Version extends OtherText {
  /** Where day and hour tell. */
  readonly when?: "earlier" | "later";
  /** Whether `changes` lead from the page's article to it, or to the page's article from it. */
  readonly isTarget: boolean;
  readonly changes?: Changes;
}

export interface Versions {
  /** By day and hour. */
  readonly versions: readonly Version[];
  /** Those of other outlets, the likest first. */
  readonly copies: readonly OtherText[];
  /** How many of either are not named. */
  readonly moreVersions: number;
  readonly moreCopies: number;
}

const mostVersions = 8; // the nearest in time; an outlet's running report has more
const mostCopies = 8;

export function versionsOf(archive: Archive, { article, file }: Published): Versions {
  const others = (archive.kinship.byPath.get(article.path) ?? []).flatMap((related) => {
    const isTarget = related.first === article.path;
    const other = archive.byPath.get(isTarget ? related.second : related.first);
    return other ? [{ related, isTarget, other }] : [];
  });
  const versions = others.filter(({ related }) => related.kind === "version");
  const copies = others
    .filter(({ related }) => related.kind === "copy")
    .toSorted(
      (a, b) =>
        likeness(b.related) - likeness(a.related) ||
        compareInTime(a.other.article, b.other.article),
    );
  return {
    versions: nearest(versions).map(({ related, isTarget, other }) => {
      const when = whenOf(other.article, article);
      const { changes } = related;
      return {
        ...otherText(other, related, isTarget, file),
        ...(when && { when }),
        isTarget,
        ...(changes && { changes }),
      };
    }),
    copies: copies
      .slice(0, mostCopies)
      .map(({ related, isTarget, other }) => otherText(other, related, isTarget, file)),
    moreVersions: Math.max(0, versions.length - mostVersions),
    moreCopies: Math.max(0, copies.length - mostCopies),
  };
}

interface Other {
  readonly related: Related;
  readonly isTarget: boolean;
  readonly other: Published;
}

/** Those next to the article on either side in time, in the order of time. */
function nearest(versions: readonly Other[]): readonly Other[] {
  const inOrder = versions.toSorted((a, b) => compareInTime(a.other.article, b.other.article));
  const before = inOrder.filter(({ isTarget }) => !isTarget);
  const after = inOrder.filter(({ isTarget }) => isTarget);
  const mostAfter = Math.max(mostVersions / 2, mostVersions - before.length);
  const next = after.slice(0, mostAfter);
  const last = before.slice(Math.max(0, before.length - (mostVersions - next.length)));
  return [...last, ...next];
}

function likeness({ ofFirst, ofSecond }: Related): number {
  return Math.max(ofFirst, ofSecond);
}

function otherText(
  { article: { facts }, file }: Published,
  { ofFirst, ofSecond }: Related,
  isTarget: boolean,
  from: string,
): OtherText {
  const { title, outlet, day, time } = facts;
  return {
    title: title.value,
    ...(outlet && { outlet: outlet.value }),
    ...(day && { day: day.value }),
    ...(time && { time: time.value }),
    href: linkTo(from, file),
    share: isTarget ? ofFirst : ofSecond,
    shareOfOther: isTarget ? ofSecond : ofFirst,
  };
}

/** Not told of two of one day unless both have an hour. */
function whenOf(other: Article, own: Article): Version["when"] {
  const [theirs, ours] = [other.facts, own.facts];
  if (!theirs.day || !ours.day) return undefined;
  if (theirs.day.value !== ours.day.value) {
    return theirs.day.value < ours.day.value ? "earlier" : "later";
  }
  if (!theirs.time || !ours.time || theirs.time.value === ours.time.value) return undefined;
  return theirs.time.value < ours.time.value ? "earlier" : "later";
}
