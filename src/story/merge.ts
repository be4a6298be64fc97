import type { Dated } from "./accounts.ts";
import { extractTerms, type Terms } from "./terms.ts";

/** Accounts of one event, in the order given, and why each after the first was joined. */
export interface Group {
  readonly members: readonly Dated[];
  readonly joined: readonly string[];
}

const fewestNames = 2; // shared; one name says who, rarely what
const leastOverlap = 0.3; // weighted share of the shorter account's terms; precision before recall
const nameWeight = 2;

/**
 * Joins accounts that give the same date and share enough of who and what. A term counts by how rare it is in the story
 * (inverse document frequency over its sentences), a name twice; the measure is the overlap coefficient.
 */
export function mergeAccounts(
  dated: readonly Dated[],
  sentences: readonly string[],
): readonly Group[] {
  const knownNames = new Set(sentences.flatMap((sentence) => [...extractTerms(sentence).names]));
  const weigh = rarity(sentences, knownNames);
  const terms = dated.map(({ account }) => extractTerms(account.words, knownNames));
  const byDate = Map.groupBy(dated.keys(), (index) => dated[index]?.date);
  return [...byDate.values()].flatMap((indexes) => groupsOf(indexes, dated, terms, weigh));
}

interface Draft {
  readonly members: number[];
  readonly joined: string[];
}

function groupsOf(
  indexes: readonly number[],
  dated: readonly Dated[],
  terms: readonly Terms[],
  weigh: (term: string) => number,
): readonly Group[] {
  const drafts: Draft[] = [];
  for (const index of indexes) {
    const best = drafts
      .map((draft) => ({ draft, ...closest(draft, index, terms, weigh) }))
      .filter(({ overlap }) => overlap >= leastOverlap)
      .toSorted((a, b) => b.overlap - a.overlap)[0];
    if (best) {
      best.draft.members.push(index);
      best.draft.joined.push(best.why);
    } else {
      drafts.push({ members: [index], joined: [] });
    }
  }
  return drafts.map(({ members, joined }) => ({
    members: members.flatMap((index) => dated[index] ?? []),
    joined,
  }));
}

/** The member most like it. */
function closest(
  { members }: Draft,
  index: number,
  terms: readonly Terms[],
  weigh: (term: string) => number,
): { readonly overlap: number; readonly why: string } {
  let best = { overlap: 0, why: "" };
  const own = terms[index];
  for (const member of members) {
    const other = terms[member];
    if (!own || !other) continue;
    const names = own.names.intersection(other.names);
    if (names.size < fewestNames) continue;
    const shared = sum(own.all.intersection(other.all), names, weigh);
    const shorter = Math.min(sum(own.all, own.names, weigh), sum(other.all, other.names, weigh));
    const overlap = shorter === 0 ? 0 : shared / shorter;
    if (overlap > best.overlap)
      best = { overlap, why: `same date, shares ${[...names].join(", ")}` };
  }
  return best;
}

function sum(
  all: ReadonlySet<string>,
  names: ReadonlySet<string>,
  weigh: (term: string) => number,
): number {
  let total = 0;
  for (const term of all) total += weigh(term) * (names.has(term) ? nameWeight : 1);
  return total;
}

function rarity(
  sentences: readonly string[],
  knownNames: ReadonlySet<string>,
): (term: string) => number {
  const seenIn = new Map<string, number>();
  for (const sentence of sentences) {
    for (const term of extractTerms(sentence, knownNames).all) {
      seenIn.set(term, (seenIn.get(term) ?? 0) + 1);
    }
  }
  return (term) => Math.log((sentences.length + 1) / ((seenIn.get(term) ?? 0) + 0.5));
}
