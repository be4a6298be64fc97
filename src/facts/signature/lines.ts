import { besideWords } from "../../locale/beside.ts";
import { dateWords } from "../../locale/dates/all.ts";
import { roleStems } from "../../locale/roles.ts";
import type { Reading } from "../date-forms.ts";
import { alternatives } from "../head-line-words.ts";
import { partsOf } from "../loose-head-line.ts";
import { isRunOn } from "../sentence.ts";
import { readNames } from "./names.ts";

/** What a line near a headline says of who wrote. */
export interface Signature {
  readonly names: readonly string[];
  /** Whether "By" stands before them, on this line or alone on the one above. */
  readonly isSigned: boolean;
  /** Whether a date, a reading time or what the person does stands beside them. */
  readonly beside: readonly ("date" | "time" | "role")[];
}

const by = alternatives([
  ...dateWords.flatMap((each) => each.by),
  ...besideWords.unspaced.by,
  "text by",
  "interview by",
]);
const signed = new RegExp(
  String.raw`^(?:(?:author )?(?:${by})(?: ?[:：／] ?|\s+)(?:on behalf of )?|(?-i:[Bb]y(?=\p{Lu}\p{Ll})))`,
  "iu",
);
// "Text Marketing" and "Author Website" are menus: these words need their colon, or a line of their own.
const menuWord = /^(?:text|texte|tekst|teksti|author|authors) (?!:)/iu;
const inside =
  /(?=[bvpda])(?<=^\S{1,20}(?: \S{1,20}){0,2}[ .,]{1,2})(?:by|von|par|por|di|door|av|af)\s+(?=\p{Lu})/u;
const otherHand =
  /^(?:photo|image|picture|video|illustrat|graphic|review|test|edit|fact|design|sponsor|power|present|translat|approv|foto|bild|crédit)/iu;
const behind = /\s+[Ii]n(?: .{0,120})?$/u; // the section: "Jane Doe in Weather"
const gluedRole = new RegExp(
  String.raw`(?<=\p{Ll}{2})(?=(?:${alternatives(
    roleStems
      .filter((stem) => stem.length > 5)
      .map((stem) => stem.charAt(0).toUpperCase() + stem.slice(1)),
  )}|The |In |Follow\b|View\b|About\b))`,
  "u",
);
const label = new RegExp(
  String.raw`^(?:${by}|author of the article|about the author|article by|article written by|kommentar von|interview von|reported by)\s?[:：]?$`,
  "iu",
);
const longest = 160; // characters
const about = /\b(?:is|was) (?:an?|the|our|based)\b|\b(?:covers|writes|reports)\b/u; // what a page says of its writers

/** A line that is nothing but "By" or "Author:", the names standing on the next. */
export function isByLabel(line: string): boolean {
  return label.test(line.trim());
}

/** Undefined where it is no line of names. `isLabelled` where the line above is such a label. */
export function readSignature(
  line: string,
  isLabelled: boolean,
  reading: Reading,
): Signature | undefined {
  if (line.length > longest) return undefined;
  const text = line.replaceAll(/\s+/gu, " ").trim();
  // "Jane Doe, the port's pilot, said it would sail on Friday." names whom it quotes.
  if (!isLabelled && !signed.test(text) && isRunOn(text) && !about.test(text)) return undefined;
  const whole = namesOf(text, isLabelled);
  if (whole) return whole;
  const parts = partsOf(text, reading);
  if (!parts || (parts.dates.length === 0 && !parts.tellsTime)) return undefined;
  const read = parts.rest.flatMap((part) => namesOf(part, isLabelled) ?? []);
  const [first] = read.toSorted((a, b) => Number(b.isSigned) - Number(a.isSigned));
  if (!first) return undefined;
  return { ...first, beside: [...first.beside, parts.dates.length > 0 ? "date" : "time"] };
}

function namesOf(part: string, isLabelled: boolean): Signature | undefined {
  const glued = part.replace(gluedRole, ", ");
  const said = menuWord.test(glued) ? null : signed.exec(glued);
  const at = said || otherHand.test(glued) ? undefined : inside.exec(glued);
  const isSigned = isLabelled || said !== null || (at !== undefined && at !== null);
  const start = said ? said[0].length : at ? at.index + at[0].length : 0;
  const text = glued.slice(start).replace(behind, "");
  const names = readNames(text, isSigned);
  if (!names) return undefined;
  return { names, isSigned, beside: text.length > names.join(", ").length + 4 ? ["role"] : [] };
}
