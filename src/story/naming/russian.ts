import { givenNames } from "../../locale/given-names.ts";
import { words } from "../../locale/locale.ts";
import { placesIn } from "../../locale/places.ts";
import { runsIn, type Run } from "../name-runs.ts";
import type { Token } from "../tokens.ts";
import { dateWords, functionWords } from "../word-sets.ts";
import { keyOf } from "./key.ts";
import { toMention, type Mention } from "./mentions.ts";
import { isAcronym } from "./token-runs.ts";
import type { Writing } from "./pieces.ts";
import { none, type Signs } from "./signs.ts";

// Of persons abroad, as Russian writes them; given-names.ts has the Russian ones.
const foreign = words(`
  уильям билл джо джордж дональд барак джон джеймс роберт майкл дэвид тони борис хиллари эммануэль ангела олаф реджеп
  башар саддам муаммар хосни джейк энтони марк пол питер ричард томас виктория сергей николя франсуа гордон тереза дик
`);
const offices =
  /^(?:президент|премьер|министр|директор|глав[аыуео]й?|секретар|посол|посл[ауео]|председател|спикер|губернатор|мэр|сенатор|депутат|генерал|полковник|представител|пресс-секретар|канцлер|корол|журналист|адвокат|политолог|эксперт|руководител|замминистр|замглав|госсекретар|помощник|советник|начальник|лидер)/u;
const patronymic = /(?:вич|вич[ауе]|вичем|вн[аыуе]|вной)$/u;
const notOrganisations = words(
  "тв вс рф ссср сша утц мск гмт снг ввп ндс ип ооо оао зао пао чс дтп сми вич covid",
);
const countries = new Map([
  ["сша", "сша"],
  ["рф", "россия"],
]);

/**
 * What the cases of a noun or a surname have in common. Modest: regular endings go, and what is left of an adjective's is its
 * masculine form, so that a key reads like the name.
 */
export function russianStem(word: string): string {
  const bare = word.replaceAll("ё", "е");
  const adjective = /^(?<stem>.{2,}(?:ск|цк))(?:ий|ого|ому|им|ом|ая|ую|ой)$/u.exec(bare);
  if (adjective?.groups) return `${adjective.groups["stem"]}ий`;
  if (bare.length < 4) return bare;
  return bare.replace(
    /(?<=.{3})(?:ией|ою|ею|ом|ем|ым|ой|ей|ии|ию|ия|ие|а|я|у|ю|е|ы|и|о|й|ь)$/u,
    "",
  );
}

const stems = new Map(
  [...givenNames, ...foreign]
    .filter((name) => /^\p{Script=Cyrillic}/u.test(name))
    .map((name) => [russianStem(name), name] as const),
);
const places = new Map(
  [...placesIn("ru").keys()].map((place) => [
    place
      .split(" ")
      .map((word) => russianStem(word))
      .join(" "),
    place,
  ]),
);

const regular = /^(?<given>\p{L}+[^\P{L}аеиоуыэюяь]) (?<last>\p{L}+[^\P{L}аеиоуыэюяь])$/u;

/** A name in the nominative: as it is written so, or as its key says where that is sure; undefined where neither is known. */
export function russianName(key: string, written: readonly string[]): string | undefined {
  if (!/^\p{Script=Cyrillic}/u.test(key)) return undefined;
  const nominative = written.find((each) => keyOf(each) === key);
  if (nominative !== undefined) return nominative;
  const { given, last } = regular.exec(key)?.groups ?? {};
  return given && last ? `${titled(given)} ${titled(last)}` : undefined;
}

function titled(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Names in a sentence of a Russian text: persons, countries and large cities in any case, and what is cut to letters. */
export function russianMentions(tokens: readonly Token[], writing: Writing): readonly Mention[] {
  return runsIn(tokens)
    .flatMap((run) => partsOf(tokens, run))
    .flatMap((run) => mentionOf(tokens, run, writing) ?? []);
}

/** Words for dates, function words and letters that are cut part a run: "ЦРУ Уильям Бернс". */
function partsOf(tokens: readonly Token[], run: Run): readonly Run[] {
  const parts: Run[] = [];
  let { from } = run;
  for (let at = run.from; at < run.to; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const isOff =
      dateWords.has(token.lower) || functionWords.has(token.lower) || offices.test(token.lower);
    if (!isOff && !isAcronym(token)) continue;
    if (at > from) parts.push({ from, to: at });
    if (!isOff) parts.push({ from: at, to: at + 1 });
    from = at + 1;
  }
  if (run.to > from) parts.push({ from, to: run.to });
  return parts;
}

function mentionOf(tokens: readonly Token[], run: Run, writing: Writing): Mention | undefined {
  const own = tokens.slice(run.from, run.to);
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last || !/^\p{Script=Cyrillic}/u.test(first.written)) return undefined;
  const isTitled = isAfterOffice(tokens, run.from);
  const mention = (key: string, signs: Signs): Mention => ({
    ...toMention(tokens, { ...run, isTitled }, signs),
    key,
    words: key.split(" "),
    isAcronym: false,
  });
  const whole = own.map(({ lower }) => russianStem(lower)).join(" ");
  const place = countries.get(first.lower) ?? places.get(whole);
  if (place !== undefined && (own.length > 1 || !isTitled))
    return mention(keyOf(place), { ...none, place: 5 });
  if (own.length === 1 && isAcronym(first)) {
    const isKnown = first.lower.length > 2 && !notOrganisations.has(first.lower);
    return isKnown ? mention(first.lower, { ...none, organisation: 3 }) : undefined;
  }
  if (own.length === 1) {
    if (first.isFirst && !isTitled && !writing.isName(first.lower)) return undefined;
    return mention(russianStem(first.lower), none);
  }
  const given = stems.get(russianStem(first.lower));
  const named = own
    .slice(1)
    .filter(({ lower }, index) => !(index === 0 && own.length === 3 && patronymic.test(lower)));
  if (own.length > 3 || named.length !== 1 || (given === undefined && !isTitled)) return undefined;
  const key = [given ?? russianStem(first.lower), russianStem(last.lower)].join(" ");
  return mention(key, { ...none, person: 3 });
}

function isAfterOffice(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at >= 0 && at >= from - 3 && tokens[at + 1]?.gap === " ") {
    if (offices.test(tokens[at]?.lower ?? "")) return true;
    if (!isAcronym(tokens[at] ?? ({ written: "" } as Token))) return false;
    at -= 1;
  }
  return false;
}
