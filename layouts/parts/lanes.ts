import type { Density } from "../../src/site/density.ts";
import { outletCounts, outletsOf } from "../../src/site/outlets.ts";
import type { Ui } from "../../src/site/ui/ui.ts";
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
export function lanesOf({ bins }: Density, ui: Ui): readonly Lane[] {
  const drawn = [...new Set(bins.flatMap(({ events }) => events))];
  const names = [...outletCounts(drawn, ui).keys()];
  if (names.length < 2) return [];
  const own = names.length > mostLanes + 1 ? names.slice(0, mostLanes) : names;
  const others = new Set(names.slice(own.length));
  const tells = [
    ...own.map((name) => ({ name, isTold: (event: Event) => outletsOf(event, ui).has(name) })),
    ...(others.size === 0
      ? []
      : [
          {
            name: ui.words.counts.otherOutlets(others.size),
            isTold: (event: Event) => !outletsOf(event, ui).isDisjointFrom(others),
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
