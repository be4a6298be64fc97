import { type Day, plainDate } from "../day.ts";
import type { TimeMention } from "../types.ts";
import { isReported, quarterAt, quarterOf } from "./quarter.ts";
import { directionAt } from "./direction.ts";
import { quarterRule } from "./rules/quarter.ts";
import type { Quarter, Reading } from "./reading.ts";
import { refine } from "./refiners.ts";
import { type Context, type ContextRule, impossible, type Match, type Rule } from "./rule.ts";
import { rulesFor } from "./rules-for.ts";
import type { Sentence } from "./sentences.ts";

// What decides whether words are an expression at all, where the article has no day to read them by.
const anyDay = "2001-06-15" as Day;
const farthestBefore = 300; // characters; bounds the search for the date that "two days later" counts from

// Sentences without a date after which "that year" no longer means what was said before them.
const longestSilence = 2;
// Sentences after the one that names a quarter in which "a year ago" means that quarter's; from 3 to all read alike on the
// training half.
const longestReport = 4;
const longestJoint = 40; // characters
// What may stand between "2 p.m." and its day: "(14:00 GMT) on", ", ".
const joint =
  /^\s?(?:(?:to|until|till|and|[-–])\s?[\d:.]{1,5}\s?(?:[ap]\.?m\.?\s?)?)?(?:\([^()]{1,20}\)\s)?,?\s?(?:on\s)?$/iu;

/** What the sentences before have said. */
interface Memory {
  readonly before: TimeMention | undefined;
  /** Of the sentence before. */
  readonly dates: readonly TimeMention[];
  readonly quarter: Quarter | undefined;
}

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
  return findTimesBySentence(sentences, anchor).flat();
}

/** The same, a list for each sentence: for sentences whose offsets are into texts of their own. */
export function findTimesBySentence(
  sentences: readonly Sentence[],
  anchor: Day | undefined,
): readonly (readonly TimeMention[])[] {
  let silent = 0;
  let unreported = 0;
  let memory: Memory = { before: undefined, dates: [], quarter: undefined };
  return sentences.map((sentence) => {
    const found = timesIn(sentence.text, anchor, memory);
    const reported = found.findLast((mention) => reportedQuarter(mention, sentence.text, anchor));
    const before = found.findLast(isDate);
    silent = before ? 0 : silent + 1;
    unreported = reported ? 0 : unreported + 1;
    memory = {
      dates: found.filter(isDate),
      before: before ?? (silent > longestSilence ? undefined : memory.before),
      quarter: reported
        ? quarterOf(reported)
        : unreported > longestReport
          ? undefined
          : memory.quarter,
    };
    return found.map((mention) => ({
      ...mention,
      start: mention.start + sentence.start,
      end: mention.end + sentence.start,
    }));
  });
}

/** Words that are taken: by what was read in them, by a rule that must know the rest first, or by nothing there is. */
type Taken = TimeMention | { readonly rule: ContextRule; readonly match: Match };

function timesIn(text: string, anchor: Day | undefined, memory: Memory): readonly TimeMention[] {
  const taken = takenIn(text, anchor).toSorted((a, b) => placeOf(a).start - placeOf(b).start);
  const found: TimeMention[] = [];
  let { before, quarter } = memory;
  for (const [index, each] of taken.entries()) {
    let mention = "match" in each ? undefined : each;
    if ("match" in each) {
      const { rule, match } = each;
      const isNear = before === memory.before || match.start - (before?.end ?? 0) < farthestBefore;
      const after = dateAfter(taken, index + 1, match);
      const context: Context = { anchor, before: isNear ? before : undefined, after, quarter };
      const reading = rule.read(match, context);
      mention = reading && mentionOf(rule, match, reading, undefined);
    }
    if (mention === undefined) continue;
    found.push(mention);
    if (isDate(mention)) before = mention;
    quarter = reportedQuarter(mention, text, anchor) ?? quarter;
  }
  return refine(found, { text, anchor, datesBefore: memory.dates });
}

function placeOf(taken: Taken): { readonly start: number; readonly end: number } {
  return "match" in taken ? taken.match : taken;
}

function takenIn(text: string, anchor: Day | undefined): readonly Taken[] {
  const taken: Taken[] = [];
  const isTaken = new Uint8Array(text.length);
  for (const rule of rulesFor(text)) {
    const { pattern } = rule;
    // Not matchAll, which copies the pattern for every sentence: that took half of the time.
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      const { 0: said, index: start, groups = {} } = found;
      const end = start + said.length;
      if (said === "") throw new Error(`rule ${rule.name} matches nothing`);
      if (isTaken.subarray(start, end).includes(1)) continue;
      const match: Match = { start, end, said, groups, sentence: text };
      const reading = readAlone(rule, match, anchor);
      if (reading === undefined) continue;
      if (reading !== impossible) taken.push(reading);
      isTaken.fill(1, start, end);
    }
  }
  return taken;
}

function readAlone(
  rule: Rule,
  match: Match,
  anchor: Day | undefined,
): Taken | typeof impossible | undefined {
  if (rule.needs === "context") {
    return rule.takes && !rule.takes(match) ? undefined : { rule, match };
  }
  const reading = rule.needs === "anchor" ? rule.read(match, anchor ?? anyDay) : rule.read(match);
  if (reading === undefined || reading === impossible) return reading;
  if (rule.needs === "nothing" || rule.standsAlone?.(match)) {
    return mentionOf(rule, match, reading, undefined);
  }
  return anchor === undefined ? impossible : mentionOf(rule, match, reading, anchor);
}

function mentionOf(
  { name }: Rule,
  { start, end, said }: Match,
  reading: Reading,
  anchor: Day | undefined,
): TimeMention {
  return {
    start,
    end,
    text: said,
    ...(anchor !== undefined && { against: { by: "article", value: anchor } }),
    ...reading,
    rule: name,
  };
}

function dateAfter(
  taken: readonly Taken[],
  from: number,
  { end, sentence }: Match,
): TimeMention | undefined {
  for (let index = from; index < taken.length; index += 1) {
    const next = taken[index];
    if (!next || placeOf(next).start - end > longestJoint) return undefined;
    if ("match" in next || !isDate(next)) continue;
    return joint.test(sentence.slice(end, next.start)) ? next : undefined;
  }
  return undefined;
}

/** The quarter that a sentence reports of, not one that is only expected or counted from another. */
function reportedQuarter(
  mention: TimeMention,
  sentence: string,
  anchor: Day | undefined,
): Quarter | undefined {
  const quarter = mention.rule === quarterRule.name ? quarterOf(mention) : undefined;
  if (quarter === undefined || anchor === undefined || !isReported(quarter, anchor))
    return undefined;
  // One that is not over yet is reported of only in a fiscal year that began sooner.
  const isCurrent = quarter.quarter === quarterAt(plainDate(anchor)).quarter;
  return isCurrent && directionAt(sentence, mention) !== "behind" ? undefined : quarter;
}

/** A date of the calendar, or a time of one. */
function isDate({ edtf }: TimeMention): boolean {
  return edtf !== undefined;
}
