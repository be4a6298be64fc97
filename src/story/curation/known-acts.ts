import type { Event } from "../../types.ts";
import type { Act, Faults } from "./curation.ts";

const expected = "expected an id that `dateline timeline` prints";
const advice = "correct or remove it, unless its article is only withheld for now";

/** Acts on entries that are there, and of what they join and split the ids that are; the others are faults. */
export function findKnownActs(
  acts: readonly Act[],
  told: readonly Event[],
  own: readonly Event[],
  faults: Faults,
): readonly Act[] {
  const known = new Set(told.flatMap(({ accounts }) => accounts.map(({ id }) => id)));
  const written = new Set(own.map(({ id }) => id));
  const isKnown = (id: string, line: number, what: string): boolean => {
    if (known.has(id)) return true;
    const message = written.has(id)
      ? `${what}${id} is an entry of your own, expected one that the articles tell; change it under \`entries:\``
      : `${what}${id} names no entry of this story, ${expected}; ${advice}`;
    faults.push({ line, message });
    return false;
  };
  return acts.flatMap((act): readonly Act[] => {
    const { id, line, verb } = act;
    if (!isKnown(id, line, "")) return [];
    if (!("ids" in act)) return [act];
    const ids = act.ids.filter((other) => isKnown(other, line, `${id}: ${verb}: `));
    if (act.ids.length === 0) {
      const message = `${id}: ${verb} names nothing, expected ids of others; name them or remove it`;
      faults.push({ line, message });
    }
    return ids.length > 0 ? [{ ...act, ids }] : [];
  });
}
