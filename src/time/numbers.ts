import { locales } from "../locale/locales.ts";
import { timeWords } from "../locale/times/all.ts";
import { hyphen, oneOf } from "./patterns.ts";

const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
]);
const numbers = new Map(locales.flatMap((each) => [...each.numbers]));
const word = oneOf([...numbers.keys()].filter((name) => !scales.has(name)));
const small = `(?:${word})(?:${hyphen}(?:${word}))?`;
const digits = String.raw`\d{1,3}(?:,\d{3}){1,2}|\d{1,6}(?:\.\d{1,3})?`;
const scale = oneOf([...scales.keys()]);
const large = String.raw`(?:${small}|an?|\d{1,3}(?:\.\d{1,2})?)\s(?:${scale})(?:\s(?:and\s)?${small})?`;

/** "two", "twenty-two", "a hundred", "two thousand and five", "60", "2,000", "2.5". */
export const exactNumber = `(?:${large}|${small}|${digits})`;
/** How a count is said without a number; "a" and "an" are one. */
export const vagueNumber = `(?:${oneOf(timeWords.flatMap(({ vagueCounts }) => vagueCounts)).replaceAll(" ", "\\s")})`;

const wordForm = /\p{L}/u;
const digitForm = /^\d/u;

/** Undefined where the words are no number, or a count that is not said ("several"). */
export function readNumber(text: string): number | undefined {
  const said = text.trim().toLowerCase();
  if (said === "a" || said === "an") return 1;
  if (/^(?:a\s)?couple/u.test(said)) return 2;
  if (said === "a dozen") return 12;
  if (said === "half a dozen") return 6;
  if (!wordForm.test(said)) return Number(said.replaceAll(",", ""));
  return readWords(said.split(/[^\p{L}\p{N}.]+/u));
}

/** Twenty-two, two thousand and five; "two three" is no number. */
function readWords(words: readonly string[]): number | undefined {
  let [whole, part] = [0, 0];
  for (const said of words) {
    const times = scales.get(said);
    const number = said === "a" ? 1 : digitForm.test(said) ? Number(said) : numbers.get(said);
    if (times !== undefined) [whole, part] = [whole + (part || 1) * times, 0];
    else if (said === "and") continue;
    else if (number === undefined || (part !== 0 && (part < 20 || part % 10 !== 0 || number > 9))) {
      return undefined;
    } else part += number;
  }
  return whole + part;
}
