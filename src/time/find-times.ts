import type { Day } from "../day.ts";
import type { TimeMention } from "../types.ts";
import { impossible, type Match, type Rule } from "./rule.ts";
import { rules } from "./rules.ts";
import type { Sentence } from "./sentences.ts";

// What decides whether words are an expression at all, where the article has no day to read them by.
const anyDay = "2001-06-15" as Day;
const farthestBefore = 300; // characters; bounds the search for the date that "two days later" counts from

// What may stand between "2 p.m." and its day: "(14:00 GMT) on", ", ".
const joint = /\s?(?:\([^()]{1,20}\)\s)?,?\s?(?:on\s)?/uy;

/**
 * The time expressions of sentences that follow one another in a text. Offsets are into that text, in order, and none
 * overlap: of two rules that want the same words the one that stands earlier in `rules` has them. Without an anchor
 * only what needs none is returned; the words of the rest are still taken, so that "two years ago" does not become a
 * duration. Pure; time is linear in the length of the sentences.
 */
export function findTimes(
  sentences: readonly Sentence[],
  anchor: Day | undefined,
): readonly TimeMention[] {
  let before: TimeMention | undefined;
  return sentences.flatMap((sentence) => {
    const found = timesIn(sentence, anchor, before);
    before = found.findLast(isDate);
    return found;
  });
}

function timesIn(
  sentence: Sentence,
  anchor: Day | undefined,
  before: TimeMention | undefined,
): readonly TimeMention[] {
  const { text } = sentence;
  const found: TimeMention[] = [];
  // For each character: 0 where it is free, otherwise 1 + the index in `found`; -1 where nothing may be found.
  const taken = new Int32Array(text.length);
  for (const rule of rules) {
    for (const { 0: said, index, groups = {} } of text.matchAll(rule.pattern)) {
      const [start, end] = [index, index + said.length];
      if (taken.subarray(start, end).some((owner) => owner !== 0)) continue;
      const dateBefore = () => dateIn(taken, found, start) ?? before;
      const dateAfter = () => dateJustAfter(text, taken, found, end);
      const match: Match = { start, end, said, groups, sentence: text, dateBefore, dateAfter };
      const mention = mentionOf(rule, match, sentence.start, anchor);
      if (mention === undefined) continue;
      if (mention !== impossible) found.push(mention);
      taken.fill(mention === impossible ? -1 : found.length, start, end);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function mentionOf(
  rule: Rule,
  match: Match,
  offset: number,
  anchor: Day | undefined,
): TimeMention | typeof impossible | undefined {
  const reading = rule.read(match, anchor ?? anyDay);
  if (reading === undefined || reading === impossible) return reading;
  if (rule.isAnchored && anchor === undefined) return impossible;
  return {
    start: offset + match.start,
    end: offset + match.end,
    text: match.said,
    ...reading,
    rule: rule.name,
    ...(rule.isAnchored && anchor !== undefined && { anchor }),
  };
}

function dateIn(
  taken: Int32Array,
  found: readonly TimeMention[],
  start: number,
): TimeMention | undefined {
  const nearby = taken.subarray(Math.max(0, start - farthestBefore), start);
  const owner = nearby.findLast((index) => index > 0 && isDate(found[index - 1]));
  return owner === undefined ? undefined : found[owner - 1];
}

function dateJustAfter(
  text: string,
  taken: Int32Array,
  found: readonly TimeMention[],
  end: number,
): TimeMention | undefined {
  joint.lastIndex = end;
  const next = end + (joint.exec(text)?.[0].length ?? 0);
  const mention = found[(taken[next] ?? 0) - 1];
  return isDate(mention) ? mention : undefined;
}

function isDate(mention: TimeMention | undefined): boolean {
  return mention?.type === "DATE" && mention.edtf !== undefined;
}
