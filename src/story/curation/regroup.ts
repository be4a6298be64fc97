import type { Edtf } from "../../day.ts";
import type { Account, Event, Join } from "../../types.ts";
import { ownDate, toEntry, type Setting, type Told } from "../entry.ts";
import { tellersOf } from "../tellers.ts";
import type { Act, Faults } from "./curation.ts";
import { tiesOf, type Tie, type Ties } from "./ties.ts";

/** An entry on its way: its event as long as nothing is joined to it or split from it. */
interface Part extends Told {
  readonly event?: Event;
}

/** By the id of each account. */
type Parts = Map<string, Part>;

/**
 * Entries joined and split as a person says. All joins come first, so that a split holds whatever its account was joined with.
 * Accounts that a person joined by name are split together; those that only resemble each other stay where they are.
 */
export function regroup(
  events: readonly Event[],
  acts: readonly Act[],
  setting: Setting,
  faults: Faults,
): readonly Event[] {
  const ties = tiesOf(acts, faults);
  if (ties.ties.length === 0) return events;
  const parts: Parts = new Map();
  for (const event of events) put({ ...event, event }, parts);
  for (const tie of ties.ties.filter(({ verb }) => verb === "join")) join(tie, parts, setting);
  const splits = ties.ties.filter(({ verb }) => verb === "split");
  // An act's accounts leave together: those of one line and one entry.
  for (const [, leaving] of Map.groupBy(splits, ({ id, line }) => `${id} ${line}`)) {
    split(leaving, ties, { parts, setting }, faults);
  }
  return [...new Set(parts.values())].flatMap((part) => part.event ?? toEntry(part, setting) ?? []);
}

function put(part: Part, parts: Parts): void {
  for (const { id } of part.accounts) parts.set(id, part);
}

/** The date is that of the entry that others are joined to. */
function join({ id, other }: Tie, parts: Parts, { places }: Setting): void {
  const [into, from] = [parts.get(id), parts.get(other)];
  if (!into || !from || into === from) return;
  const why: Join = { by: "editor", who: [...tellersOf(from)] };
  put(
    {
      accounts: [...into.accounts, ...from.accounts].toSorted(
        (a, b) => (places.get(a.path) ?? 0) - (places.get(b.path) ?? 0),
      ),
      date: into.date,
      joined: [...into.joined, ...from.joined, why],
    },
    parts,
  );
}

interface Place {
  readonly parts: Parts;
  readonly setting: Setting;
}

function split(
  ties: readonly Tie[],
  { companions }: Ties,
  { parts, setting }: Place,
  faults: Faults,
): void {
  const part = parts.get(ties[0]?.id ?? "");
  if (!part) return;
  const here = ties.filter((tie) => {
    if (parts.get(tie.other) === part) return true;
    const message = `${tie.id}: split names ${tie.other}, which is in another entry as it is, expected an account of this one; nothing to do, remove it if it is to stay so`;
    faults.push({ line: tie.line, message });
    return false;
  });
  if (here.length === 0) return;
  const leaving = new Set(here.flatMap(({ other }) => [...companions(other)]));
  const toPart = (accounts: readonly Account[], of: "apart" | "rest"): Part => ({
    accounts,
    date: dateAmong(accounts, part.date, setting),
    joined: accounts.length > 1 ? [{ by: "split", of }] : [],
  });
  const [left, stayed] = [
    part.accounts.filter(({ id }) => leaving.has(id)),
    part.accounts.filter(({ id }) => !leaving.has(id)),
  ];
  put(toPart(left, "apart"), parts);
  put(toPart(stayed, "rest"), parts);
}

/** That of the whole if one of them gives it. */
function dateAmong(accounts: readonly Account[], whole: Edtf, setting: Setting): Edtf {
  const dates = accounts.flatMap((account) => ownDate(account, setting) ?? []);
  return dates.includes(whole) ? whole : (dates[0] ?? whole);
}
