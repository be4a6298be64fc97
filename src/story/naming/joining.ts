import type { Card, Named } from "./card.ts";
import { keyed, standsAlone, surnameOf, toJoined, wholeKeys, type Joined } from "./join.ts";
import type { Listed } from "./listed.ts";

/** By its article's path, in the order of the articles. */
type Cards = ReadonlyMap<string, Card>;

interface Keys {
  readonly wholes: ReadonlyMap<string, string>;
  readonly said: ReadonlyMap<string, string>;
}

const mostChanged = 0.1; // of the cards; where more are others, all is joined anew

/**
 * Names joined again and again: what it gives is what `joinCards` gives, in another order, but a name of which no card changed
 * is the very one that it gave before.
 */
export class Joining {
  #cards: Cards = new Map();
  #listed = "";
  #wholes = "";
  #byKey = new Map<string, ReadonlyMap<string, Named>>();
  readonly #found = new Map<string, Joined>();
  /** Last words of persons' names, and how many have each. */
  readonly #surnames = new Map<string, number>();

  /** Those that so many articles have, and those that a person listed. */
  join(cards: Cards, listed: readonly Listed[], fewest: number): readonly Joined[] {
    const wholes = wholeKeys(cards);
    const said = new Map(listed.flatMap(({ key, keys }) => keys.map((each) => [each, key])));
    const byHand = new Map(listed.map((each) => [each.key, each]));
    const changed = this.#changedOf(cards, listed, wholes);
    if (changed) this.#joinAgain(changed, cards, { wholes, said }, byHand);
    else this.#joinAll(cards, { wholes, said }, byHand);
    this.#cards = cards;
    return [...this.#found.values()].filter(
      (each) =>
        each.isByHand || (each.articles.size >= fewest && standsAlone(each, this.#surnames)),
    );
  }

  /** Paths of cards that are others; undefined where not only a few are. */
  #changedOf(
    cards: Cards,
    listed: readonly Listed[],
    wholes: Keys["wholes"],
  ): readonly string[] | undefined {
    const before = [this.#listed, this.#wholes];
    this.#listed = JSON.stringify(listed);
    this.#wholes = JSON.stringify([...wholes]);
    const paths = [...cards.keys()];
    const old = [...this.#cards.keys()];
    const isSame = before[0] === this.#listed && before[1] === this.#wholes;
    if (!isSame || paths.length !== old.length || paths.some((path, at) => path !== old[at])) {
      return undefined;
    }
    const changed = paths.filter((path) => cards.get(path) !== this.#cards.get(path));
    return changed.length > mostChanged * paths.length ? undefined : changed;
  }

  #joinAll(cards: Cards, keys: Keys, byHand: ReadonlyMap<string, Listed>): void {
    this.#byKey = keyed(cards, keys);
    this.#found.clear();
    this.#surnames.clear();
    for (const [key, articles] of this.#byKey) this.#find(key, articles, byHand);
  }

  #joinAgain(
    changed: readonly string[],
    cards: Cards,
    keys: Keys,
    byHand: ReadonlyMap<string, Listed>,
  ): void {
    const affected = new Set<string>();
    const now = changed.map((path) => {
      const [before, after] = [this.#cards.get(path) ?? [], cards.get(path) ?? []];
      const own = keyed(new Map([[path, after]]), keys);
      for (const key of keyed(new Map([[path, before]]), keys).keys()) affected.add(key);
      for (const key of own.keys()) affected.add(key);
      return { path, own };
    });
    const places = new Map([...cards.keys()].map((path, place) => [path, place]));
    for (const key of affected) {
      const articles = new Map(this.#byKey.get(key));
      for (const { path, own } of now) {
        const named = own.get(key)?.get(path);
        if (named) articles.set(path, named);
        else articles.delete(path);
      }
      const inOrder = new Map(
        [...articles].toSorted(([a], [b]) => (places.get(a) ?? 0) - (places.get(b) ?? 0)),
      );
      if (inOrder.size > 0) this.#byKey.set(key, inOrder);
      else this.#byKey.delete(key);
      this.#find(key, inOrder, byHand);
    }
  }

  #find(
    key: string,
    articles: ReadonlyMap<string, Named>,
    byHand: ReadonlyMap<string, Listed>,
  ): void {
    this.#count(this.#found.get(key), -1);
    this.#found.delete(key);
    const joined = articles.size > 0 ? toJoined(key, articles, byHand.get(key)) : undefined;
    if (joined) this.#found.set(key, joined);
    this.#count(joined, 1);
  }

  #count(joined: Joined | undefined, more: number): void {
    const surname = joined && surnameOf(joined);
    if (surname === undefined) return;
    const count = (this.#surnames.get(surname) ?? 0) + more;
    if (count > 0) this.#surnames.set(surname, count);
    else this.#surnames.delete(surname);
  }
}
