import { timeWords } from "../locale/times/all.ts";
import { irregularPast } from "./past-tense.ts";

// With its verb, so that "will be paid" and "may succeed" are one cue; "would have gone" is none of these.
const modal = String.raw`(?:will|shall|won['’]t|\p{L}{1,8}['’]ll|would|may|might|should|must|can|could)(?!\s(?:not\s)?have)(?:\s(?:not|be|also|\p{Ll}{2,15}ly)){0,3}(?:\s\p{Ll}{2,20})?`;
const toVerb = String.raw`\sto(?:\s\p{Ll}{2,20})?`;
const ahead = [
  modal,
  String.raw`going to|about to|yet to|to be(?:\s\p{Ll}{2,20})?|due|upcoming|forthcoming|coming|planning`,
  String.raw`(?<!\b(?:previously|originally|already|as|initially)\s)(?:scheduled|slated|planned)`,
  String.raw`(?:expires?|takes\seffect|resumes?|begins?|opens?|meets?|starts?|(?:re)?convenes?|matures?|returns)(?=\s)`,
  String.raw`(?:is|are|was|were|be|been)\s(?:set|expected|likely|poised|supposed|scheduled|slated|planned|due)(?!\p{L})`,
  String.raw`(?:is|are|was|were)\sto(?=\s\p{Ll})`,
  String.raw`(?:comes?|enters?|goes)\sinto\s(?:force|effect)`,
  String.raw`fac(?:e|es|ing)(?=\s(?:\p{Ll}{2,20}\s){0,2}(?:election|vote|trial|hearing|deadline|ballot|referendum)s?(?!\p{L}))`,
  String.raw`(?:is|are)\s(?:calling|seeking|asking|waiting|heading|aiming)`,
  ...timeWords.flatMap((each) => each.ahead),
  String.raw`(?:set|expected)\s(?:for|on|in|to|by)`,
  String.raw`(?:plans?|hopes?|intends?|expects?|aims?|wants?|agreed|promise[sd]?|vow(?:s|ed)?|hoped|intended|pledged?|threaten(?:s|ed)?|prepar(?:es?|ing)|decided|voted|ready)\s(?:to|that)(?:\s\p{Ll}{2,20})?`,
  String.raw`(?:agreement|decision|deal|permission|programm?e?|effort|bid|deadline|pact|contract|order|proposal|offer)s?${toVerb}`,
  String.raw`(?:ask|order|urge|invite|subpoena|tell|require|allow|warn)(?:s|e?d)?\s(?:[\p{L}\p{N}'’.-]{1,20}\s){1,4}?to\s\p{Ll}{2,20}`,
].join("|");
// "Could not be reached on Friday": what failed to happen is behind.
const rest = String.raw`(?:\s\p{Ll}{2,20}){0,2}`;
const refused = String.raw`could(?:n['’]t|\snot)${rest}|(?:[Nn]either|[Nn]or|[Nn]o\sone|[Nn]obody|[Nn]one)\s[^,;:]{0,60}?\scould${rest}`;
const behind = String.raw`${irregularPast.join("|")}|\p{Ll}{2,20}ed`;
// The present passive tells no side: "talks are held on Friday".
const open = String.raw`(?:is|are|am|be|being)\s(?:held|made|put|kept|\p{Ll}{2,20}ed)`;
// Words that only look like a past tense.
const other = String.raw`to\s\p{Ll}{2,20}|un\p{Ll}{2,20}ed|\p{Ll}{0,6}(?:ceed|need|feed|speed|seed|deed|bleed|breed|bed|shed|hundred)|sacred|naked|wicked|indeed|hatred|infrared`;

/** Verbs and set phrases by the group they match: `past`, `ahead`, `open`, `other`, `behind`. */
export const cue = new RegExp(
  String.raw`(?<![\p{L}\p{N}_-])(?:(?<past>${refused})|(?<ahead>${ahead})|(?<open>${open})|(?<other>${other})|(?<behind>${behind}))(?![\p{L}\p{N}_-])`,
  "gu",
);

interface CueBeside {
  readonly before: RegExp;
  readonly after?: RegExp;
  readonly side: "ahead" | "behind";
}

const part = String.raw`(?:(?:early|late|mid)[-\s])?`;
const moved = String.raw`extend(?:s|ed|ing)?|postpone[sd]?|delay(?:s|ed)?|moved?|moves|push(?:es|ed)?\sback|put\soff|defer(?:s|red)?|adjourn(?:s|ed)?`;
// "The spill ran until July 15" is behind, but a stretch that is given or kept open ends ahead.
const given = "deadline|g[ai]ven?|gives|giving|waits?|remains?|stays?|valid|open";
const clock = String.raw`(?:noon|midnight|\d{1,2}(?::\d{2})?\s?[ap]\.?m\.?)\s(?:\p{Lu}{2,4}\s)?(?:on\s)?`;
// What is called by its day beforehand: "Friday's vote" may be either.
const appointment =
  "meeting|vote|election|game|match|deadline|debate|hearing|referendum|race|final|ballot|summit|launch|budget|poll";

/** What stands directly beside a date and outweighs the verb; the first that fits. */
export const cuesBeside: readonly CueBeside[] = [
  { side: "behind", before: new RegExp(String.raw`\bsince\s(?:(?:last|the)\s)?${part}$`, "iu") },
  {
    side: "ahead",
    before: new RegExp(
      String.raw`\b(?:effective|payable|of\srecord)\s(?:on\s|as\sof\s)?${part}$`,
      "iu",
    ),
  },
  {
    side: "ahead",
    before: new RegExp(
      String.raw`\b(?:${moved})\b[^;:()—]{0,80}\s(?:to|until|till|through)\s${part}$`,
      "u",
    ),
  },
  {
    side: "ahead",
    before: new RegExp(String.raw`\b(?:${given})\b[^;:()—]{0,80}\suntil\s(?:${clock})?$`, "iu"),
  },
  { side: "ahead", before: /\bfrom\s(?:today|now|tomorrow)\s(?:through|to|until)\s$/u },
  { side: "ahead", before: /\bas\ssoon\sas\b[^,;:]{0,40}$/u },
  { side: "ahead", before: /\b(?:has|have)\sset\s(?:an?\s)?$/u, after: /^\s(?:as|for)\s/u },
  {
    side: "ahead",
    before: /\ban?\s$/u,
    after: /^\s(?:\p{Ll}{2,15}\s)?(?:deadline|date|expiration|expiry)\b/u,
  },
  // "Until after he has met them on Friday": what is waited for.
  {
    side: "ahead",
    before: /\buntil\s(?:after\s)?[^,;:]{0,60}\s(?:has|have|is|are)\s[^,;:]{0,40}$/u,
  },
  {
    side: "ahead",
    before: /$/u,
    after: /^['’]s\s(?:planned|scheduled|expected|proposed|upcoming)\s/u,
  },
  {
    side: "behind",
    before: /$/u,
    after: new RegExp(String.raw`^['’]s\s(?!(?:${appointment})s?\b)`, "u"),
  },
];
