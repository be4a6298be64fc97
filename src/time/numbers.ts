import { en } from "../locale/en.ts";
import { hyphen, oneOf } from "./patterns.ts";

const word = oneOf([...en.numbers.keys()].filter((name) => name !== "hundred"));
const digits = String.raw`\d{1,3}(?:,\d{3}){1,2}|\d{1,6}(?:\.\d{1,3})?`;

/** "two", "twenty-two", "60", "2,000", "2.5". */
export const exactNumber = `(?:(?:${word})(?:${hyphen}(?:${word}))?|${digits})`;
/** How a count is said without a number; "a" and "an" are one. */
export const vagueNumber = String.raw`(?:(?:a\s(?:good\s)?)?few|several|many|(?:a\s)?couple(?:\sof)?|dozens\sof|a\sdozen|some|various|countless)`;

const wordForm = /^[a-z]/u;

/** Undefined where the words are no number, or a count that is not said ("several"). */
export function readNumber(text: string): number | undefined {
  const said = text.trim().toLowerCase();
  if (said === "a" || said === "an") return 1;
  if (/^(?:a\s)?couple/u.test(said)) return 2;
  if (said === "a dozen") return 12;
  if (!wordForm.test(said)) return Number(said.replaceAll(",", ""));
  const [tens, ones] = said.split(/[^a-z]+/u).map((part) => en.numbers.get(part));
  if (tens === undefined || ones === undefined) return tens;
  return tens >= 20 && tens % 10 === 0 && ones < 10 ? tens + ones : undefined;
}
