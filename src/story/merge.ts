import type { Day, Edtf } from "../day.ts";
import type { Account, Join } from "../types.ts";
import type { Dated } from "./accounts.ts";
import { DateTerms } from "./date-terms.ts";
import { likenessOf } from "./likeness.ts";
import { findNames, type Text } from "./names.ts";
import { findNeighbours } from "./neighbours.ts";
import { tellerOf } from "./tellers.ts";
import { tellingOf, type Telling } from "./tellings.ts";
import { Vocabulary } from "./vocabulary.ts";

/** Accounts of one event, in the order given, and why each after the first was joined. */
export interface Group {
  readonly members: readonly Dated[];
  readonly joined: readonly Join[];
}

/** An article's sentences, which say how it names and what is rare, and its day. */
export interface Source extends Text {
  readonly day?: Day;
}

// Of pairs of sentences that give one date, of nine stories, judged by a reader who had no part in fitting the weights
// (`bench/merging.ts`): of 268 that share two words, .96 of those joined are one event and .70 of those that are one are joined;
// of 114 drawn from what was joined before, .92 of those still joined are. The nearness to dates, the weight of undated accounts
// and the second of these were chosen with those figures in sight; before they were .93 and .54, and .86.
const enough = 1.75; // of two accounts
const enoughOnAverage = -2; // across two groups that one such pair would join

const compared = 5; // members that stand for a group
const comparedForReason = 12;
const mostWords = 8; // named in a reason

/**
 * Joins accounts that give the same date, or one the same but for "about", and that are alike in who and what. Pairs are
 * taken from the likest down, each joins the groups of its two if those are alike on average; so nothing hangs on the order in
 * which accounts are given, but which of equals comes first.
 */
export function mergeAccounts(
  dated: readonly Dated[],
  sources: readonly Source[],
): readonly Group[] {
  const names = findNames(sources);
  const vocabulary = new Vocabulary(sources, names);
  const reading = {
    names,
    vocabulary,
    sources: new Map(sources.map((source) => [source.path, source])),
  };
  const indexed = dated.map((member, index) => ({ member, index }));
  const byDate = Map.groupBy(indexed, ({ member }) => certain(member.date));
  return [...byDate.values()].flatMap((sameDate) => {
    if (sameDate.length === 1) return sameDate.map(({ member }) => aloneIn(member));
    const tellings = sameDate.map(({ member, index }) => tellingOf(member, index, reading));
    return groupsOf(tellings, new DateTerms(tellings, vocabulary));
  });
}

function aloneIn(member: Dated): Group {
  return { members: [member], joined: [] };
}

/** "About 1990" is compared with 1990. */
function certain(date: Edtf): string {
  return date.replaceAll(/[~?%]/gu, "");
}

function groupsOf(tellings: readonly Telling[], terms: DateTerms): readonly Group[] {
  const groups = new Map(tellings.map((telling) => [telling, [telling]]));
  for (const { one, two } of findNeighbours(tellings, terms, enough)) {
    const [first, second] = [groups.get(one), groups.get(two)];
    if (!first || !second || first === second || !areAlike(first, second, terms)) continue;
    const [more, fewer] = first.length >= second.length ? [first, second] : [second, first];
    for (const telling of fewer) {
      more.push(telling);
      groups.set(telling, more);
    }
  }
  return [...new Set(groups.values())].map((group) =>
    toGroup(
      group.toSorted((a, b) => a.index - b.index),
      terms,
    ),
  );
}

/** On average over the pairs across them: one account that has something of both joins no two events. */
function areAlike(one: readonly Telling[], two: readonly Telling[], terms: DateTerms): boolean {
  const [first, second] = [some(one, compared), some(two, compared)];
  let sum = 0;
  for (const a of first) {
    for (const b of second) sum += likenessOf(a, b, terms).score;
  }
  return sum >= enoughOnAverage * first.length * second.length;
}

/** At most so many of a group, evenly from its first to its last. */
function some(group: readonly Telling[], most: number): readonly Telling[] {
  if (group.length <= most) return group;
  const step = (group.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => group[Math.round(index * step)]).flatMap(
    (telling) => telling ?? [],
  );
}

function toGroup(group: readonly Telling[], terms: DateTerms): Group {
  return {
    members: group.map(({ member }) => member),
    joined: group
      .slice(1)
      .map((telling, index) => reason(telling, group.slice(0, index + 1), terms)),
  };
}

/** What it shares with the one before that is most like it. */
function reason(telling: Telling, before: readonly Telling[], terms: DateTerms): Join {
  const { other, shared } = some(before, comparedForReason)
    .map((each) => ({ other: each, ...likenessOf(telling, each, terms) }))
    .reduce((best, each) => (each.score > best.score ? each : best));
  const [own, others] = [telling.member.account, other.member.account];
  const join = { by: "words", who: tellerOf(own), as: tellerOf(others) } as const;
  if (isVerbatim(own, others)) return { ...join, isVerbatim: true, words: [] };
  const said = shared
    .flatMap((key) => {
      const each = telling.said.get(key);
      return each ? [{ ...each, strength: terms.strength(key, each) }] : [];
    })
    .toSorted((a, b) => b.strength - a.strength)
    .slice(0, mostWords);
  const words = [...said.filter(({ isName }) => isName), ...said.filter(({ isName }) => !isName)];
  return { ...join, isVerbatim: false, words: words.map(({ written }) => written) };
}

function isVerbatim(one: Account, two: Account): boolean {
  return one.words === two.words;
}
