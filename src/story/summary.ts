import type { Account, Summary } from "../types.ts";
import type { Terms } from "./terms.ts";

const tooShort = 5; // words; less is a fragment
const tooLong = 40; // words; more is several things at once
const startsCut = /^\p{Ll}/u; // "and coastline since 20 April": the rest of a sentence, where another account has a whole one
const ofCut = 0.7;

/**
 * The account whose words share most with those of the others, a term counting by how many accounts have it, a clause that is
 * cut from a sentence's start less; of equals the shorter, then the first. Verbatim: it is an account's own clause.
 */
export function summaryOf(
  accounts: readonly Account[],
  terms: ReadonlyMap<string, Terms>,
): Summary | undefined {
  const counts = new Map<string, number>();
  for (const { words } of accounts) {
    for (const term of terms.get(words)?.all ?? []) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  let best: { index: number; score: number; length: number } | undefined;
  for (const [index, { words, isLead }] of accounts.entries()) {
    const length = words.split(/\s+/u).length;
    let shared = 0;
    for (const term of terms.get(words)?.all ?? []) shared += (counts.get(term) ?? 1) - 1;
    const size = terms.get(words)?.all.size ?? 0;
    // Divided by the root of its length: long sentences share more only because they say more.
    const central = size === 0 ? 0 : shared / Math.sqrt(size);
    const score =
      (central + (isLead ? 0.5 : 0)) *
      (length < tooShort || length > tooLong ? 0.5 : 1) *
      (startsCut.test(words) ? ofCut : 1);
    if (!best || score > best.score || (score === best.score && length < best.length)) {
      best = { index, score, length };
    }
  }
  const chosen = best && accounts[best.index];
  return best && chosen ? { account: best.index, words: chosen.words } : undefined;
}
