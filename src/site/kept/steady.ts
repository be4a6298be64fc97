import type { Derived } from "./derived.ts";

interface Last<T> {
  readonly from: readonly unknown[];
  readonly made: T;
}

/**
 * Of several builds in one process the very value that the last one made under this key, if it was made from the same: `from`
 * are all values that it hangs on, compared one by one, objects by identity. Elsewhere it is made each time.
 */
export function steady<T>(
  derived: Pick<Derived, "held">,
  kind: string,
  key: string,
  from: readonly unknown[],
  make: () => T,
): T {
  const place = derived.held<{ last?: Last<T> }>(kind, key, () => ({}));
  if (!place.last || !isSame(place.last.from, from)) place.last = { from, made: make() };
  return place.last.made;
}

function isSame(one: readonly unknown[], two: readonly unknown[]): boolean {
  if (one === two) return true;
  return one.length === two.length && one.every((each, index) => Object.is(each, two[index]));
}
