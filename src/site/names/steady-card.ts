import type { Card, Named } from "../../story/naming/card.ts";
import type { Derived } from "../kept/derived.ts";

interface Last {
  readonly of: Card;
  readonly card: Card;
}

/** A card with the names of the last build's card of the same article wherever they say the same: an edit leaves most as they were. */
export function steadyCard(path: string, of: Card, derived: Derived): Card {
  const place = derived.held<{ last?: Last }>("card", path, () => ({}));
  if (place.last?.of !== of) place.last = { of, card: withNamesOf(of, place.last?.card) };
  return place.last.card;
}

function withNamesOf(card: Card, before: Card = []): Card {
  const known = new Map(before.map((named) => [JSON.stringify(named), named]));
  const names = card.map((named): Named => known.get(JSON.stringify(named)) ?? named);
  const isSame = names.length === before.length && names.every((each, at) => each === before[at]);
  return isSame ? before : names;
}
