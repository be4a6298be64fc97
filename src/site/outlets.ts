import type { Account, Event } from "../types.ts";

export const unknownOutlet = "Outlet unknown";

/** What a page calls the outlet of an account: all that are unknown share one name. */
export function outletOf({ outlet = unknownOutlet }: Account): string {
  return outlet;
}

/** Those that tell an entry. */
export function outletsOf({ accounts }: Pick<Event, "accounts">): ReadonlySet<string> {
  return new Set(accounts.map((account) => outletOf(account)));
}

/** Those that tell some of the entries, with how many; the most first, else as they come. */
export function outletCounts(events: readonly Event[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const name of outletsOf(event)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Map([...counts].toSorted(([, a], [, b]) => b - a));
}
