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
  const byKey = keyed(cards, listed);
  const said = new Map(listed.map((each) => [each.key, each]));
  const found = [...byKey].flatMap(([key, articles]): readonly Joined[] => {
    const own = said.get(key);
    if (own?.hide) return [];
    const kind = own?.kind ?? kindOf(key, [...articles.values()]);
    if (kind === undefined && !own) return [];
    const name = own?.name ?? nameOf(key, articles);
    return [{ key, kind: kind ?? "other", name, isByHand: own !== undefined, articles }];
  });
  const surnames = new Set(
    found.flatMap(({ key, kind }) =>
      kind === "person" ? (key.split(" ").slice(1).at(-1) ?? []) : [],
    ),
  );
  return found.filter((each) => each.isByHand || standsAlone(each, surnames));
}

/** Whether it is more than a last word of somebody's name. */
function standsAlone({ key, kind, articles }: Joined, surnames: ReadonlySet<string>): boolean {
  const all = [...articles.values()];
  const isKnown = all.some(({ signs }) => kind !== "other" && signs[kind] >= 5);
  if (surnames.has(key) && !isKnown) return false;
  return kind !== "person" || !all.every(({ isLone }) => isLone);
}

function keyed(
  cards: ReadonlyMap<string, Card>,
  listed: readonly Listed[],
): ReadonlyMap<string, ReadonlyMap<string, Named>> {
  const wholes = wholeKeys(cards);
  const said = new Map(listed.flatMap(({ key, keys }) => keys.map((each) => [each, key] as const)));
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

/** Two names of one article that turn out to be one. */
function both(one: Named, two: Named): Named {
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
function wholeKeys(cards: ReadonlyMap<string, Card>): ReadonlyMap<string, string> {
  const said = new Map<string, Set<string>>();
  for (const { key, short } of [...cards.values()].flat()) {
    if (short === undefined) continue;
    const known = said.get(short);
    if (known) known.add(key);
    else said.set(short, new Set([key]));
  }
  const shorts = [...said].flatMap(([short, [only, ...others]]) =>
    only !== undefined && others.length === 0 ? [[short, only] as const] : [],
  );
  return new Map([...shorts, ...initialled(cards), ...places, ...organisationAliases]);
}

const called = [...placesIn("en")].filter(([, name]) => name !== "");
const places = called.map(([written, name]) => [keyOf(written), keyOf(name)] as const);
const placeNames = new Map(called.map(([, name]) => [keyOf(name), name]));

/** "George W. Harlan" to "George Harlan", where the archive knows no other initial of that name. */
function initialled(cards: ReadonlyMap<string, Card>): readonly (readonly [string, string])[] {
  const keys = new Set([...cards.values()].flatMap((card) => card.map(({ key }) => key)));
  const byBare = Map.groupBy(keys, (key) => withoutInitials(key.split(" ")));
  return [...byBare].flatMap(([bare, written]) => {
    const [longer, ...others] = written.filter((key) => key !== bare);
    const isOne = longer !== undefined && others.length === 0 && bare.includes(" ");
    return isOne ? [[longer, bare] as const] : [];
  });
}

function kindOf(key: string, all: readonly Named[]): NameKind | undefined {
  const [best, next] = kinds
    .map((kind) => ({ kind, signs: all.reduce((sum, { signs }) => sum + signs[kind], 0) }))
    .toSorted((a, b) => b.signs - a.signs);
  const each = key.includes(" ") ? fewestEach : fewestOfOneWord;
  const isEnough = best && best.signs >= Math.max(fewestSigns, each * all.length);
  if (best && next && isEnough && best.signs >= clear * next.signs) return best.kind;
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
function nameOf(key: string, articles: ReadonlyMap<string, Named>): string {
  const known = placeNames.get(key);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const each of articles.values()) {
    if (each.isLone === undefined) counts.set(each.name, (counts.get(each.name) ?? 0) + 1);
  }
  const [first] = [...counts].toSorted(([a, m], [b, n]) => n - m || comparePaths(a, b));
  return (
    russianName(key, [...counts.keys()]) ?? first?.[0] ?? [...articles.values()][0]?.name ?? key
  );
}
