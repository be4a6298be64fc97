import type { DateTerms } from "./date-terms.ts";
import { words as listed } from "../locale/locale.ts";
import type { Telling } from "./tellings.ts";

// What a number is of, and nothing of what happened.
const measures = new Set(
  listed("percent per cent point million billion trillion dollar barrel gallon"),
);
const mostNames = 2;
const namesThatTell = 3; // as many at once are together for one thing
const mostDated = 2;
const mostNumbers = 2;
const longAgo = 2; // days; what is told of later has been chosen, and a word that most then use is what happened
const unseen = 6; // nats, a rare word: what every telling may leave unsaid, for two that share all of three words prove little

// Log odds. Fitted by logistic regression on pairs of accounts of one date that were judged by hand, and rounded; see `enough`.
const weights = {
  none: -3.9,
  /** Of what both tell, by its rarity and nearness to the date, the share that both tell: geometric mean, 0 to 1. */
  overlap: 8.5,
  /** A nat of the shared term that tells most. */
  strongest: 0.64,
  names: 0.72,
  numbers: 2.8,
  /** A word of the date's own that stands next to it in both. */
  dated: 0.84,
  /** Share of the date's other origins that say a shared word of the date's own; only where both look back. */
  dominance: 4.1,
  vague: -1.65,
  undated: -1.2,
  sameArticle: -1.1,
  // Not fitted. Who without what (of 121 such pairs 12 were one event), or a lone word that no others of the date say.
  thin: -5,
  // Not fitted either: a share that both name, of who knows what; a sum or a toll tells more.
  percentage: -5,
  // Too rare to be fitted: enough to outweigh what two sentences do not share.
  recalled: 4.5,
  verbatim: 10,
};

export interface Likeness {
  /** Log odds, as fitted. */
  readonly score: number;
  /** Keys of the terms that both say. */
  readonly shared: readonly string[];
}

/** How likely two accounts of one date tell of one event. */
export function likenessOf(one: Telling, two: Telling, terms: DateTerms): Likeness {
  const [few, many] = one.said.size <= two.said.size ? [one, two] : [two, one];
  const shared: string[] = [];
  const [earlier, later] = one.index < two.index ? [one, two] : [two, one];
  const isNext = later.index === earlier.index + 1 && isSameArticle(one, two);
  let isRecalled = false;
  let [ofFew, ofMany, strongest, words, names, numbers, dated, dominance] = [
    0, 0, 0, 0, 0, 0, 0, 0,
  ];
  for (const [key, said] of few.said) {
    const other = many.said.get(key);
    if (!other) continue;
    shared.push(key);
    ofFew += said.tells * said.near;
    ofMany += other.tells * other.near;
    strongest = Math.max(
      strongest,
      Math.min(terms.strength(key, said), terms.strength(key, other)),
    );
    if (said.isName || other.isName) names += 1;
    else if (key.startsWith("#")) numbers += 1;
    else if (!measures.has(key)) words += 1;
    if (later.said.get(key)?.isRecalled && !earlier.said.get(key)?.isRecalled) isRecalled = true;
    if (other.isName || !terms.isOwn(key, said)) continue;
    if (said.isDated && other.isDated) dated += 1;
    dominance = Math.max(dominance, terms.dominance(key));
  }
  const isAlone = shared.length === 1 && dominance === 0;
  const goesOn = isRecalled && isNext;
  const isThin = !goesOn && (isAlone || (words === 0 && names < namesThatTell));
  const isOld = Math.min(one.back, two.back) >= longAgo;
  const overlap = Math.sqrt((ofFew / (few.whole + unseen)) * (ofMany / (many.whole + unseen)));
  const score =
    weights.none +
    weights.overlap * overlap +
    weights.strongest * strongest +
    weights.names * Math.min(mostNames, names) +
    weights.numbers * Math.min(mostNumbers, numbers) +
    weights.dated * Math.min(mostDated, dated) +
    (isOld ? weights.dominance * dominance : 0) +
    (one.isVague || two.isVague ? weights.vague : 0) +
    (one.isUndated || two.isUndated ? weights.undated : 0) +
    (isSameArticle(one, two) ? weights.sameArticle : 0) +
    (isThin ? weights.thin : 0) +
    (words === 0 && names === 0 && shared.includes("percent") ? weights.percentage : 0) +
    (goesOn ? weights.recalled : 0) +
    (one.member.account.words === two.member.account.words ? weights.verbatim : 0);
  return { score, shared };
}

function isSameArticle(one: Telling, two: Telling): boolean {
  return one.member.account.path === two.member.account.path;
}
