import { timeWords } from "../locale/times/all.ts";
import type { Span } from "../types.ts";
import { irregularPast } from "./past-tense.ts";

/** Which side of the article's day the words speak of; undefined where they do not tell. */
export type Direction = "ahead" | "behind" | undefined;

// With its verb, so that "will be paid" and "may succeed" are one cue; "would have gone" is none of these.
const modal = String.raw`(?:will|shall|won['’]t|\p{L}{1,8}['’]ll|would|may|might|should|must|can|could)(?!\s(?:not\s)?have)(?:\s(?:not|be|also|\p{Ll}{2,15}ly)){0,3}(?:\s\p{Ll}{2,20})?`;
const ahead = [
  modal,
  String.raw`going to|about to|yet to|to be(?:\s\p{Ll}{2,20})?|due|upcoming|forthcoming|coming|until|(?<!\b(?:previously|originally|already|as|initially)\s)(?:scheduled|slated|planned)|planning`,
  String.raw`(?:expires?|takes\seffect|resumes?|begins?|opens?|meets?)(?=\s)`,
  String.raw`(?:is|are|was|were|be|been)\s(?:set|expected|likely|poised|supposed|scheduled|slated|planned|due)(?!\p{L})`,
  String.raw`(?:is|are|was|were)\sto(?=\s\p{Ll})`,
  ...timeWords.flatMap((each) => each.ahead),
  String.raw`(?:set|expected)\s(?:for|on|in|to|by)`,
  String.raw`(?:plans?|hopes?|intends?|expects?|aims?|wants?|agreed|promise[sd]?|vow(?:s|ed)?|hoped|intended|pledged?|threaten(?:s|ed)?|prepar(?:es?|ing)|decided|voted|ready|agreement|plans?|deal|decision|deadline)\s(?:to|that)(?:\s\p{Ll}{2,20})?`,
].join("|");
// "Could not be reached on Friday": what failed to happen is behind.
const refused = String.raw`could(?:n['’]t|\snot)|(?:neither|nor|no\sone|nobody|none)\s[^,;:]{0,60}\scould`;
// The present passive tells no side: "talks are held on Friday".
const open = String.raw`(?:is|are|am|be|being)\s(?:held|made|put|kept|\p{Ll}{2,20}ed)`;
// Words that only look like a past tense.
const other = String.raw`to\s\p{Ll}{2,20}|un\p{Ll}{2,20}ed|\p{Ll}{0,6}(?:ceed|need|feed|speed|seed|deed|bleed|breed)`;
const cue = new RegExp(
  String.raw`(?<![\p{L}\p{N}_-])(?:(?<past>${refused})|(?<ahead>${ahead})|(?<open>${open})|(?<other>${other})|(?<behind>${irregularPast.join("|")}|\p{Ll}{2,20}ed))(?![\p{L}\p{N}_-])`,
  "gu",
);
// Where a clause ends, as far as the words alone show it.
const clauseEnd =
  /[;:()—]|,\s|\s[–-]\s|\s(?:which|who|while|whereas|although|though|because|after|before|when|where|since)\s/gu;
const lookBack = 160; // characters; a clause of news text is rarely longer
const lookAhead = 90;
const opening = 12; // characters: "Later, on "
const since = /\bsince\s(?:early\s|late\s|mid[-\s]|last\s)?$/iu;

/**
 * By the verb or set phrase of the clause that stands nearest to the span, one before it before one after it. Reads a
 * fixed stretch around the span, however long the sentence is.
 */
export function directionAt(sentence: string, { start, end }: Span): Direction {
  const left = sentence.slice(Math.max(0, start - lookBack), start);
  // "On Friday, they will vote": the comma that follows what opens the sentence parts it from nothing.
  const right = sentence
    .slice(end, end + lookAhead)
    .replace(start < opening ? /^,\s/u : /$^/u, " ");
  if (since.test(left)) return "behind";
  const cutLeft = [...left.matchAll(clauseEnd)].at(-1);
  const clauseLeft = cutLeft ? left.slice(cutLeft.index + 1) : left;
  const cutRight = right.search(clauseEnd);
  const clauseRight = cutRight === -1 ? right : right.slice(0, cutRight);
  const nearest = cuesIn(clauseLeft).at(-1) ?? cuesIn(clauseRight).at(0);
  if (nearest?.["ahead"] !== undefined) return "ahead";
  return nearest?.["behind"] === undefined && nearest?.["past"] === undefined
    ? undefined
    : "behind";
}

function cuesIn(clause: string): readonly Record<string, string | undefined>[] {
  return [...clause.matchAll(cue)]
    .map(({ groups = {} }) => groups)
    .filter((groups) => groups["other"] === undefined);
}
