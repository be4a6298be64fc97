import type { Account, Event } from "../types.ts";
import { toEntry, type Setting, type Told } from "./entry.ts";

interface Known {
  readonly from: readonly unknown[];
  readonly event: Event | undefined;
}

/** By the first account, for as long as anybody holds it. */
const entries = new WeakMap<Account, Known>();

/**
 * Entries as `toEntry` makes them: the very one that was made last, where the same accounts are told of in the same setting, so
 * that whatever is made from it is known by it.
 */
export function entriesIn(setting: Setting): (told: Told) => Event | undefined {
  const begins = setting.begins?.toString();
  return (told) => {
    const { accounts, date, joined } = told;
    const [first] = accounts;
    if (!first) return undefined;
    const days = accounts.map(({ path }) => setting.days.get(path));
    const from = [date, begins, JSON.stringify(joined), ...accounts, ...days];
    const known = entries.get(first);
    if (known && isSame(known.from, from)) return known.event;
    const event = toEntry(told, setting);
    entries.set(first, { from, event });
    return event;
  };
}

function isSame(one: readonly unknown[], two: readonly unknown[]): boolean {
  return one.length === two.length && one.every((each, index) => each === two[index]);
}
