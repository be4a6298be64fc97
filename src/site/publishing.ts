import type { Day } from "../day.ts";
import { comparePaths } from "../notes.ts";
import type { Publish } from "../types.ts";

/** What a person may say of an archive, of an outlet, of a story and of an article. */
export interface Choice {
  readonly publish?: Publish;
  readonly noindex?: true;
}

/** A choice, and whose it is. */
export interface Word extends Choice {
  readonly of: "article" | "story" | "outlet" | "archive";
  /** The article's path, the story's folder, the outlet's name. */
  readonly name?: string;
  /** What a person wrote there cannot be read: it may have been anything. */
  readonly isBroken?: true;
}

/** All that is said of one article, or of one story: its own word, and those that speak of more than it. */
export interface Words {
  readonly own: Word;
  /** Of its stories, then of its outlet. */
  readonly between?: readonly Word[];
  readonly archive: Word;
}

/** How much readers may see, and the word that decided it; none where nobody said anything. */
export interface Decision {
  readonly publish: Publish;
  readonly by?: Word;
}

/**
 * Of `full` and `excerpt` the nearest word holds: the article's own, else the stricter of its stories' and its outlet's,
 * else the archive's. Drafts, embargoes and takedowns hold whoever says them, the one that shows least first: a more open
 * word elsewhere never lifts one. Only the archive's `draft` is lifted by any nearer word: it is what holds until somebody
 * has looked at an article. An embargo whose day has come says nothing any more.
 */
export function decide({ own, between = [], archive }: Words, asOf?: Day): Decision {
  const nearest = [own, ...between, archive].filter((word) => says(word, asOf));
  const orders = nearest.filter((word) => isOrder(word));
  const defaults = [
    strictest(orders),
    says(own, asOf) ? own : undefined,
    strictest(between.filter((word) => says(word, asOf))),
    says(archive, asOf) ? archive : undefined,
  ];
  const by = defaults.find((word) => word !== undefined);
  return { publish: by?.publish ?? "full", ...(by && { by }) };
}

/** Whether any of them asks that search engines leave a page out. */
export function isListed({ own, between = [], archive }: Words): boolean {
  return ![own, ...between, archive].some(({ noindex }) => noindex === true);
}

export function isWithholding(publish: Publish): publish is Exclude<Publish, "full" | "excerpt"> {
  return publish === "draft" || typeof publish === "object";
}

function says({ publish }: Word, asOf: Day | undefined): boolean {
  if (publish === undefined) return false;
  const isEmbargo = typeof publish === "object" && "embargo" in publish;
  return !isEmbargo || asOf === undefined || publish.embargo > asOf;
}

function isOrder({ of, publish = "full" }: Word): boolean {
  return isWithholding(publish) && !(of === "archive" && publish === "draft");
}

/** The one that shows least; of two embargoes the longer, else the first. */
function strictest(words: readonly Word[]): Word | undefined {
  return words.toSorted(
    (a, b) => shows(a) - shows(b) || comparePaths(embargoOf(b), embargoOf(a)),
  )[0];
}

/** A takedown shows its reason; a draft and what is under embargo have not been shown to anybody yet. */
function shows({ publish }: Word): number {
  if (publish === "draft") return 0;
  if (publish === "excerpt") return 3;
  if (typeof publish !== "object") return 4;
  return "embargo" in publish ? 1 : 2;
}

function embargoOf({ publish }: Word): string {
  return typeof publish === "object" && "embargo" in publish ? publish.embargo : "";
}
