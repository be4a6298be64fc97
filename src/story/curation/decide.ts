import type { Curated, Event } from "../../types.ts";
import { toEntry, type Setting } from "../entry.ts";
import type { Act, Faults } from "./curation.ts";

export interface Decided {
  readonly shown: readonly Event[];
  readonly hidden: readonly Event[];
}

/** Entries hidden, retitled, re-dated and pinned as a person says; of acts on one entry that contradict, the first holds. */
export function decide(
  events: readonly Event[],
  acts: readonly Act[],
  setting: Setting,
  faults: Faults,
): Decided {
  const byId = new Map(
    events.flatMap((event) => event.accounts.map(({ id }): [string, Event] => [id, event])),
  );
  const held = new Map<Event, Act[]>();
  for (const act of acts) {
    const event = byId.get(act.id);
    if (!event || "ids" in act) continue;
    const others = held.get(event) ?? [];
    const first = others.find((other) => isContradicting(act, other));
    if (first) faults.push({ line: act.line, message: contradiction(act, first) });
    else held.set(event, [...others, act]);
  }
  const { shown = [], hidden = [] } = Object.groupBy(events, (event) =>
    held.get(event)?.some(({ verb }) => verb === "hide") ? "hidden" : "shown",
  );
  return { shown: shown.map((event) => decideOn(event, held.get(event) ?? [], setting)), hidden };
}

function isContradicting(one: Act, two: Act): boolean {
  if ((one.verb === "hide") !== (two.verb === "hide")) return true;
  if (one.verb === "title" && two.verb === "title") return one.title !== two.title;
  return one.verb === "date" && two.verb === "date" && one.date !== two.date;
}

function contradiction({ id, verb }: Act, first: Act): string {
  const where = first.id === id ? "" : ` of ${first.id}, which is the same entry,`;
  return `${id}: ${verb} contradicts ${first.verb}${where} in line ${first.line}, expected one of the two; remove one, the first holds until then`;
}

function decideOn(event: Event, acts: readonly Act[], setting: Setting): Event {
  let decided = event;
  let curated: Curated = {};
  for (const act of acts) {
    if (act.verb === "title") curated = { ...curated, title: act.title };
    if (act.verb === "pin") curated = { ...curated, isPinned: true };
    if (act.verb === "date" && act.date !== event.date) {
      decided = toEntry({ ...event, date: act.date }, setting) ?? event;
      curated = { ...curated, dateBefore: event.date };
    }
  }
  return Object.keys(curated).length === 0 ? event : { ...decided, curated };
}
