import type { Density } from "../../src/site/density.ts";
import type { Event } from "../../src/types.ts";

/** What one outlet tells of each of an overview's bars. */
export interface Lane {
  readonly name: string;
  /** Entries, a number a bar. */
  readonly counts: readonly number[];
  /** Entries in all. */
  readonly total: number;
  /** The most that any lane has in one bar. */
  readonly most: number;
}

const mostLanes = 6; // outlets; the others share one

/** The outlets that tell most first; none where there is only one. */
export function lanesOf({ bins }: Density): readonly Lane[] {
  const drawn = [...new Set(bins.flatMap(({ events }) => events))];
  const totals = new Map<string, number>();
  for (const event of drawn) {
    for (const name of tellersOf(event)) totals.set(name, (totals.get(name) ?? 0) + 1);
  }
  if (totals.size < 2) return [];
  const names = [...totals.keys()].toSorted((a, b) => (totals.get(b) ?? 0) - (totals.get(a) ?? 0));
  const own = names.length > mostLanes + 1 ? names.slice(0, mostLanes) : names;
  const others = new Set(names.slice(own.length));
  const tells = [
    ...own.map((name) => ({ name, isTold: (event: Event) => tellersOf(event).has(name) })),
    ...(others.size === 0
      ? []
      : [
          {
            name: `${others.size} other outlets`,
            isTold: (event: Event) => !tellersOf(event).isDisjointFrom(others),
          },
        ]),
  ];
  const counted = tells.map(({ name, isTold }) => ({
    name,
    counts: bins.map(({ events }) => events.filter(isTold).length),
    total: drawn.filter(isTold).length,
  }));
  const most = Math.max(...counted.flatMap(({ counts }) => counts));
  return counted.map((lane) => ({ ...lane, most }));
}

/** Names of the outlets that tell an entry. */
export function tellersOf({ accounts }: Event): ReadonlySet<string> {
  return new Set(accounts.map(({ outlet }) => outlet ?? "Outlet unknown"));
}
