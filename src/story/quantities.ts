import { locales } from "../locale/locales.ts";
import type { Span } from "../types.ts";
import { dateWords, functionWords } from "./word-sets.ts";

/** A number of something, as a text says it. */
export interface Quantity extends Span {
  /** The number with the words before it that qualify it: "at least 11". */
  readonly said: string;
  /** What the words allow, both ends inclusive: "at least 11" is 11 and more, "4.9 million" 4.85 to 4.95 million. */
  readonly low: number;
  readonly high: number;
  /** What is counted, a sign of money, `%`, or the words after the number; each with the text from the number up to its end. */
  readonly units: ReadonlyMap<string, string>;
  /** The other words of its clause that are near it. */
  readonly near: ReadonlySet<string>;
}

const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  bn: 1e9,
  tn: 1e12,
  тысяч: 1e3,
  тысячи: 1e3,
  миллионов: 1e6,
  миллиона: 1e6,
};
const numberWords = new Map(
  locales.flatMap(({ numbers }) => [...numbers].filter(([, value]) => value > 1)),
);

const digits = String.raw`\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,3})?|\d{1,12}(?:\.\d{1,3})?`;
const spelled = [...numberWords.keys()].toSorted((a, b) => b.length - a.length).join("|");
const scale = Object.keys(scales)
  .toSorted((a, b) => b.length - a.length)
  .join("|");
const number = (name: string): string =>
  String.raw`(?<${name}>${digits}|${spelled})(?:[\s-]?(?<${name}Scale>${scale})(?![\p{L}\p{N}]))?`;
// No part of a name ("G20", "737-800"), an age ("20-year-old"), an ordinal ("20th"), a clock or a score.
const quantity = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/–-])(?<money>[$€£₽])?\s?${number("one")}(?:\s?(?:to|and|–|-|до)\s?[$€£]?${number("two")})?(?:\s?(?<share>%|percent|per cent))?(?![\p{L}\p{N}:/-]|[.,]\d)`,
  "giu",
);

const clauseEnd =
  /[,;:()—–"“”«»]|\s(?:and|but|while|who|which|that|after|before|when|where|as|и|но|что|который)\s/giu;
const word = /[\p{L}][\p{L}\p{M}\p{N}]*(?:[’'][\p{L}]+)?/gu;
const furthestUnit = 3; // words after the number: "11 missing oil workers"
const furthestNear = 6; // words on either side

// Words that stand near numbers of any kind.
const tellingNothing = new Set([
  "told",
  "say",
  "saying",
  "reported",
  "according",
  "number",
  "total",
  "estimated",
  "least",
  "around",
  "nearly",
  "almost",
  "roughly",
  "approximately",
  "just",
  "many",
  "some",
]);

/** Numbers of something in a text, in order; not those that stand in one of the spans, as dates and durations do. */
export function findQuantities(text: string, taken: readonly Span[]): readonly Quantity[] {
  return [...text.matchAll(quantity)].flatMap((match): readonly Quantity[] => {
    const start = match.index + match[0].length - match[0].trimStart().length;
    const end = match.index + match[0].length;
    if (taken.some((span) => span.start < end && span.end > start)) return [];
    if (isPartOfName(text.slice(0, start))) return [];
    const { money, share } = match.groups ?? {};
    const before = text.slice(lastClauseEnd(text, start), start);
    const after = text.slice(end, nextClauseEnd(text, end));
    const nouns = nounsIn(after);
    const sign = money ?? (share !== undefined ? "%" : undefined);
    const units = new Map(
      sign !== undefined
        ? [[sign, ""]]
        : nouns.map((noun): [string, string] => [noun.term, after.slice(0, noun.end)]),
    );
    if (units.size === 0) return [];
    const bounds = boundsOf(match.groups ?? {}, before);
    if (!bounds) return [];
    const near = [
      ...termsIn(before).slice(-furthestNear),
      ...termsIn(after).slice(0, furthestNear),
    ];
    return [
      {
        start,
        end,
        said: `${bounds.qualifier}${text.slice(start, end)}`,
        low: bounds.low,
        high: bounds.high,
        units,
        near: new Set(near.map(({ term }) => term).filter((term) => !units.has(term))),
      },
    ];
  });
}

// "Flight 370", "Resolution 1973": a capital before it that begins no sentence.
const nameBefore = /[\p{L}\p{N}][^.!?]{0,80}\s\p{Lu}[\p{L}.]{0,30}\s$/u;

function isPartOfName(before: string): boolean {
  return nameBefore.test(before.slice(-120));
}

function lastClauseEnd(text: string, at: number): number {
  let last = 0;
  for (const match of text.slice(0, at).matchAll(clauseEnd)) last = match.index + match[0].length;
  return last;
}

function nextClauseEnd(text: string, at: number): number {
  clauseEnd.lastIndex = at;
  return clauseEnd.exec(text)?.index ?? text.length;
}

interface Term {
  readonly term: string;
  readonly end: number;
}

function termsIn(text: string): readonly Term[] {
  return [...text.matchAll(word)].flatMap(({ 0: written, index }) => {
    const term = normalised(written);
    const isTelling =
      term.length > 1 &&
      !functionWords.has(term) &&
      !dateWords.has(term) &&
      !tellingNothing.has(term);
    return isTelling ? [{ term, end: index + written.length }] : [];
  });
}

/** "Burns'", "Russia’s" and "U.S." to "burns", "russia" and "us"; "talks" to "talk". */
function normalised(written: string): string {
  const bare = written
    .toLowerCase()
    .replace(/[’']s?$/u, "")
    .replaceAll(".", "");
  return bare.length > 4 && /[^s]s$/u.test(bare) ? bare.slice(0, -1) : bare;
}

/** The words right after a number, up to the first that says nothing by itself: "members" of "members of the mission". */
function nounsIn(after: string): readonly Term[] {
  const nouns: Term[] = [];
  for (const { 0: written, index } of after.matchAll(word)) {
    const isNext = /^[\s-]{1,2}$/u.test(after.slice(nouns.at(-1)?.end ?? 0, index));
    const [term] = termsIn(written);
    if (!isNext || !term || nouns.length === furthestUnit) break;
    nouns.push({ term: term.term, end: index + written.length });
  }
  return nouns;
}

const atLeast = /(?:at least|more than|over|above|no fewer than|не менее|более|свыше)\s$/iu;
const atMost =
  /(?:at most|up to|as many as|as much as|fewer than|less than|under|below|не более|менее|до)\s$/iu;
const about =
  /(?:about|around|some|nearly|almost|roughly|approximately|an estimated|около|примерно)\s$/iu;
const slack = 0.1; // what "about" leaves open

interface Range {
  readonly low: number;
  readonly high: number;
  /** The words that say so, with the space after them. */
  readonly qualifier: string;
}

function boundsOf(groups: Record<string, string | undefined>, before: string): Range | undefined {
  const one = valueOf(groups["one"], groups["oneScale"] ?? groups["twoScale"]);
  const two = groups["two"] === undefined ? one : valueOf(groups["two"], groups["twoScale"]);
  if (!one || !two) return undefined;
  const [low, high] = [one.value - one.rounding, two.value + two.rounding];
  if (low > high) return undefined;
  const [least] = atLeast.exec(before) ?? [];
  if (least !== undefined) return { low, high: Infinity, qualifier: least };
  const [most] = atMost.exec(before) ?? [];
  if (most !== undefined) return { low: 0, high, qualifier: most };
  const [vague] = about.exec(before) ?? [];
  return vague === undefined
    ? { low, high, qualifier: "" }
    : { low: low * (1 - slack), high: high * (1 + slack), qualifier: vague };
}

/** A number and how far off it may be as it is written: "5,000" may be rounded, "11" is not. */
function valueOf(
  written = "",
  scaleName?: string,
): { readonly value: number; readonly rounding: number } | undefined {
  const factor = scaleName === undefined ? 1 : (scales[scaleName.toLowerCase()] ?? 1);
  const plain = written.replaceAll(",", "");
  const value = numberWords.get(written.toLowerCase()) ?? Number(plain);
  if (!Number.isFinite(value)) return undefined;
  const [, decimals = ""] = plain.split(".");
  const zeros = /^\d+$/u.test(plain) ? (/0*$/u.exec(plain)?.[0].length ?? 0) : 0;
  if (decimals !== "")
    return { value: value * factor, rounding: (factor * 10 ** -decimals.length) / 2 };
  const isRounded = factor > 1 || zeros > 1;
  const place = zeros > 1 ? 10 ** zeros : 1;
  return { value: value * factor, rounding: isRounded ? (factor * place) / 2 : 0 };
}
