import { organisationAliases } from "../../locale/organisations.ts";
import { placesIn } from "../../locale/places.ts";
import { comparePaths } from "../../notes.ts";
import { withoutInitials, type Card, type Named } from "./card.ts";
import { keyOf } from "./key.ts";
import type { Listed } from "./listed.ts";
import { russianName } from "./russian.ts";
import type { Signs } from "./signs.ts";

/** What a name names; "other" where nothing tells and many articles have it: a ship, a storm, a law. */
export type NameKind = keyof Signs | "other";

/** A name, and what each article that has it says of it, by the article's path. */
export interface Joined {
  readonly key: string;
  readonly name: string;
  readonly kind: NameKind;
  /** Whether a person listed it. */
  readonly isByHand: boolean;
  readonly articles: ReadonlyMap<string, Named>;
}

const kinds: readonly (keyof Signs)[] = ["person", "place", "organisation"];
const fewestSigns = 4; // of a kind, over all articles
const fewestEach = 0.4; // of an article, on average
const fewestOfOneWord = 0.5; // likewise
const clear = 1.5; // times what speaks for the next kind

/**
 * The names of all articles, each under one key. Articles that write a name in full join; a shorter form stands for a full
 * one only within an article, and where a person says so. What a person hid, and what nothing tells a kind of, is left out.
 */
export function joinCards(
  cards: ReadonlyMap<string, Card>,
  listed: readonly Listed[] = [],
): readonly Joined[] {
  const wholes = wholeKeys(cards);
  const said = new Map(listed.flatMap(({ key, keys }) => keys.map((each) => [each, key] as const)));
  const byHand = new Map(listed.map((each) => [each.key, each]));
  const found = [...keyed(cards, { wholes, said })].flatMap(
    ([key, articles]) => toJoined(key, articles, byHand.get(key)) ?? [],
  );
  const surnames = new Set(found.flatMap((each) => surnameOf(each) ?? []));
  return found.filter((each) => each.isByHand || standsAlone(each, surnames));
}

/** What articles make of a name, and what a person said of it; undefined where it is left out. */
export function toJoined(
  key: string,
  articles: ReadonlyMap<string, Named>,
  own: Listed | undefined,
): Joined | undefined {
  if (own?.hide) return undefined;
  const all = [...articles.values()];
  const kind = own?.kind ?? kindOf(key, all);
  if (kind === undefined && !own) return undefined;
  const name = own?.name ?? nameOf(key, all);
  return { key, kind: kind ?? "other", name, isByHand: own !== undefined, articles };
}

/** The last word of a person's name that has several. */
export function surnameOf({ key, kind }: Joined): string | undefined {
  return kind === "person" ? key.split(" ").slice(1).at(-1) : undefined;
}

/** Whether it is more than a last word of somebody's name. */
export function standsAlone(
  { key, kind, articles }: Joined,
  surnames: Pick<ReadonlySet<string>, "has">,
): boolean {
  const all = [...articles.values()];
  const isKnown = all.some(({ signs }) => kind !== "other" && signs[kind] >= 5);
  if (surnames.has(key) && !isKnown) return false;
  return kind !== "person" || !all.every(({ isLone }) => isLone);
}

/** By the keys that they are joined under: what articles say them to stand for, or a person does. */
export function keyed(
  cards: ReadonlyMap<string, Card>,
  keys: {
    readonly wholes: ReadonlyMap<string, string>;
    readonly said: ReadonlyMap<string, string>;
  },
): Map<string, ReadonlyMap<string, Named>> {
  const { wholes, said } = keys;
  const byKey = new Map<string, Map<string, Named>>();
  for (const [path, card] of cards) {
    for (const named of card) {
      const whole = wholes.get(named.key) ?? named.key;
      const key = said.get(named.key) ?? said.get(whole) ?? whole;
      const own = byKey.get(key) ?? new Map<string, Named>();
      byKey.set(key, own);
      const other = own.get(path);
      own.set(path, other ? both(other, named) : named);
    }
  }
  return byKey;
}

const joined = new WeakMap<Named, WeakMap<Named, Named>>();

/** Two names of one article that turn out to be one: the same one each time. */
function both(one: Named, two: Named): Named {
  const known = joined.get(one) ?? new WeakMap<Named, Named>();
  joined.set(one, known);
  const whole = known.get(two) ?? joinNamed(one, two);
  known.set(two, whole);
  return whole;
}

function joinNamed(one: Named, two: Named): Named {
  const isFirst = one.at[0] < two.at[0] || (one.at[0] === two.at[0] && one.at[1] <= two.at[1]);
  const [first, second] = isFirst ? [one, two] : [two, one];
  const [longer, shorter] = one.key.length >= two.key.length ? [one, two] : [two, one];
  const most = (kind: keyof Signs): number => Math.max(one.signs[kind], two.signs[kind]);
  return {
    ...longer,
    others: [...(one.others ?? []), ...(two.others ?? []), shorter.key],
    at: first.at,
    paragraph: first.paragraph,
    count: one.count + two.count,
    spellings: [...new Set([...first.spellings, ...second.spellings])],
    signs: { person: most("person"), place: most("place"), organisation: most("organisation") },
  };
}

/** Letters to the one name that articles say them to stand for, and what is called several things to one of them. */
export function wholeKeys(cards: ReadonlyMap<string, Card>): ReadonlyMap<string, string> {
  const said = new Map<string, Set<string>>();
  for (const card of cards.values()) {
    for (const { key, short = "" } of oddOf(card).shortened) {
      const known = said.get(short);
      if (known) known.add(key);
      else said.set(short, new Set([key]));
    }
  }
  const shorts = [...said].flatMap(([short, [only, ...others]]) =>
    only !== undefined && others.length === 0 ? [[short, only] as const] : [],
  );
  return new Map([...shorts, ...initialled(cards), ...places, ...organisationAliases]);
}

const called = [...placesIn("en")].filter(([, name]) => name !== "");
const places = called.map(([written, name]) => [keyOf(written), keyOf(name)] as const);
const placeNames = new Map(called.map(([, name]) => [keyOf(name), name]));

/** Those of an article's names that may stand for others. */
interface Odd {
  readonly shortened: Card;
  /** Keys. */
  readonly initialled: readonly string[];
}

const odds = new WeakMap<Card, Odd>();

function oddOf(card: Card): Odd {
  const known = odds.get(card);
  if (known) return known;
  const odd = {
    shortened: card.filter(({ short }) => short !== undefined),
    initialled: card.map(({ key }) => key).filter((key) => bareOf(key) !== key),
  };
  odds.set(card, odd);
  return odd;
}

function bareOf(key: string): string {
  return withoutInitials(key.split(" "));
}

/** "George W. Harlan" to "George Harlan", where the archive knows no other initial of that name. */
function initialled(cards: ReadonlyMap<string, Card>): readonly (readonly [string, string])[] {
  const keys = new Set([...cards.values()].flatMap((card) => oddOf(card).initialled));
  const byBare = Map.groupBy(keys, (key) => bareOf(key));
  return [...byBare].flatMap(([bare, [longer, ...others]]) => {
    const isOne = longer !== undefined && others.length === 0 && bare.includes(" ");
    return isOne ? [[longer, bare] as const] : [];
  });
}

function kindOf(key: string, all: readonly Named[]): NameKind | undefined {
  let [best, most, next] = [kinds[0], -Infinity, -Infinity];
  for (const kind of kinds) {
    let signs = 0;
    for (const each of all) signs += each.signs[kind];
    if (signs > most) [best, most, next] = [kind, signs, most];
    else next = Math.max(next, signs);
  }
  const each = key.includes(" ") ? fewestEach : fewestOfOneWord;
  const isEnough = most >= Math.max(fewestSigns, each * all.length);
  if (isEnough && most >= clear * next) return best;
  return isOther(key, all) ? "other" : undefined;
}

// Of 22 that so many articles of the nine t17 stories share, 21 are names; of those that 10 share, 2 in 3.
const fewestOfOther = 20;
const plainWords = /^\p{Lu}\p{Ll}[\p{L}\p{M}’'-]*(?: \p{Lu}\p{Ll}[\p{L}\p{M}’'-]*)+$/u;

function isOther(key: string, all: readonly Named[]): boolean {
  if (all.length < fewestOfOther || !key.includes(" ")) return false;
  return all.filter(({ name }) => plainWords.test(name)).length > all.length / 2;
}

/** As most articles write it in full. */
function nameOf(key: string, articles: readonly Named[]): string {
  const known = placeNames.get(key);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const each of articles) {
    if (each.isLone === undefined) counts.set(each.name, (counts.get(each.name) ?? 0) + 1);
  }
  const [first] = [...counts].toSorted(([a, m], [b, n]) => n - m || comparePaths(a, b));
  return russianName(key, [...counts.keys()]) ?? first?.[0] ?? articles[0]?.name ?? key;
}
