import type { Account } from "../types.ts";
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
  const terms = extractTerms([...sentences, ...dated.map(({ account }) => tellingWords(account))]);
  const weigh = rarity(sentences, terms);
  const tellings = dated.flatMap((member): readonly Telling[] => {
    const own = terms.get(tellingWords(member.account));
    return own ? [{ member, terms: own, weight: sum(own.all, own.names, weigh) }] : [];
  });
  const byDate = Map.groupBy(tellings, ({ member }) => member.date);
  return [...byDate.values()].flatMap((sameDay) => groupsOf(sameDay, weigh));
}

/** Without the words that date it: a date in common is why accounts are compared, not why they are joined. */
function tellingWords({ words, mention }: Account): string {
  return mention ? words.replace(mention.text, " ") : words;
}

interface Telling {
  readonly member: Dated;
  readonly terms: Terms;
  /** Of all its terms. */
  readonly weight: number;
}

type Weigh = (term: string) => number;

/** Each telling goes to the group that holds the one most like it, or opens one. */
function groupsOf(tellings: readonly Telling[], weigh: Weigh): readonly Group[] {
  const groups: { tellings: Telling[]; joined: string[] }[] = [];
  for (const telling of tellings) {
    const best = { overlap: 0, group: groups[0], why: "" };
    for (const group of groups) {
      for (const other of group.tellings) {
        const overlap = overlapOf(telling, other, weigh);
        if (overlap > best.overlap)
          Object.assign(best, { overlap, group, why: reason(telling, other) });
      }
    }
    if (best.group && best.overlap >= leastOverlap) {
      best.group.tellings.push(telling);
      best.group.joined.push(best.why);
    } else {
      groups.push({ tellings: [telling], joined: [] });
    }
  }
  return groups.map(({ tellings: own, joined }) => ({
    members: own.map(({ member }) => member),
    joined,
  }));
}

/** 0 to 1; 0 where too few names are shared. */
function overlapOf(one: Telling, two: Telling, weigh: Weigh): number {
  const names = one.terms.names.intersection(two.terms.names);
  if (names.size < fewestNames) return 0;
  const shorter = Math.min(one.weight, two.weight);
  return shorter === 0 ? 0 : sum(one.terms.all.intersection(two.terms.all), names, weigh) / shorter;
}

/** In words for a reader: names first, all as they are written. */
function reason(telling: Telling, { terms, member: { account } }: Telling): string {
  const names = telling.terms.names.intersection(terms.names);
  const others = telling.terms.all.intersection(terms.all).difference(names);
  const { spelling } = telling.terms;
  const shared = [...names, ...others].map((term) => spelling.get(term) ?? term).join(", ");
  const [one, two] = [telling.member.account, account].map(({ outlet, path }) => outlet ?? path);
  const who = one === two ? `Another sentence of ${one}` : `${one}, as ${two},`;
  return `${who} gives this date and speaks of ${shared}.`;
}

function sum(all: ReadonlySet<string>, names: ReadonlySet<string>, weigh: Weigh): number {
  let total = 0;
  for (const term of all) total += weigh(term) * (names.has(term) ? nameWeight : 1);
  return total;
}

function rarity(sentences: readonly string[], terms: ReadonlyMap<string, Terms>): Weigh {
  const seenIn = new Map<string, number>();
  for (const sentence of sentences) {
    for (const term of terms.get(sentence)?.all ?? []) {
      seenIn.set(term, (seenIn.get(term) ?? 0) + 1);
    }
  }
  return (term) => Math.log((sentences.length + 1) / ((seenIn.get(term) ?? 0) + 0.5));
}
