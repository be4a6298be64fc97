import { leadsOf } from "../story/salience.ts";
import type { Event } from "../types.ts";

const most = 40; // entries: the middle of the 20 to 60 that editors' timelines of long stories have
const mostLeads = 8; // that are on the page for being what most articles are about, whatever their weight
const mostOfOneDate = 3; // the rest of the day is a step away

/**
 * The entries that matter most, in the order given: what a person pinned or wrote, what most texts are about, then the
 * weightiest, no date more than a few times.
 */
export function shownOf(events: readonly Event[]): readonly Event[] {
  const chosen = new Set(events.filter(({ curated }) => isDecided(curated)));
  const heaviest = events.toSorted((a, b) => b.weight - a.weight);
  const leads = heaviest
    .filter((event) => leadsOf(event) > 0)
    .toSorted((a, b) => leadsOf(b) - leadsOf(a));
  const perDate = new Map<string, number>();
  const add = (event: Event): void => {
    const count = perDate.get(event.date) ?? 0;
    if (chosen.has(event) || chosen.size >= most || count >= mostOfOneDate) return;
    perDate.set(event.date, count + 1);
    chosen.add(event);
  };
  for (const event of leads.slice(0, mostLeads)) add(event);
  for (const event of heaviest) add(event);
  return events.filter((event) => chosen.has(event));
}

/** Pinned, or an entry of a person's own. */
function isDecided(curated: Event["curated"]): boolean {
  return curated?.isPinned === true || curated?.text !== undefined;
}
