import { edtfBounds, toDay, type Day, type Edtf } from "../day.ts";
import { remembered } from "../remembered.ts";
import { findTimes } from "../time/find-times.ts";
import type { Account, Event, Span } from "../types.ts";
import { findQuantities, type Quantity } from "./quantities.ts";

/** Something that accounts of one entry do not agree in. */
export interface Difference {
  readonly kind: "number" | "date" | "hour";
  /** What each of them says, in the entry's order; not every account says something. */
  readonly sides: readonly Side[];
}

export interface Side {
  /** The index of the account. */
  readonly account: number;
  readonly said: string;
  /** The same for sides that mean the same: "140m gallons" and "140 million gallons". */
  readonly value: string;
  /** Where it stands in the account's sentence. */
  readonly within?: Span;
}

/**
 * Where accounts of different origins give numbers of the same thing, days or hours that cannot all be right. It says
 * nothing where it is not sure that they speak of the same: one unit in common and one more word near the number, no
 * second number of the kind in either account, values of like size. Pure.
 */
export function findDifferences(event: Event): readonly Difference[] {
  return [...numbersOf(event), ...datesOf(event), ...hoursOf(event)];
}

interface Counted {
  readonly account: number;
  readonly origin: string;
  readonly quantity: Quantity;
}

function numbersOf({ accounts, date }: Event): readonly Difference[] {
  const counted = accounts.flatMap((account, index) =>
    quantitiesIn(account, date).map((quantity): Counted => ({
      account: index,
      origin: account.origin,
      quantity,
    })),
  );
  const clusters: Counted[][] = [];
  for (const each of counted) {
    const alike = clusters.filter((cluster) => cluster.some((other) => isOfSame(each, other)));
    const joined = [...alike.flat(), each];
    for (const cluster of alike) clusters.splice(clusters.indexOf(cluster), 1);
    clusters.push(joined);
  }
  return clusters.flatMap((cluster): readonly Difference[] => {
    const inOrder = cluster.toSorted((a, b) => a.account - b.account);
    if (!isOneEach(inOrder) || !haveDisagreement(inOrder)) return [];
    return [{ kind: "number", sides: inOrder.map((each) => toSide(each, inOrder)) }];
  });
}

/** With the words after the number as far as another one counts the same: "250,000 sea birds" beside "60,000 birds". */
function toSide({ account, quantity }: Counted, cluster: readonly Counted[]): Side {
  const { said, start, end, units, low, high } = quantity;
  const shared = [...units].filter(([unit]) =>
    cluster.some((other) => other.quantity !== quantity && other.quantity.units.has(unit)),
  );
  return {
    account,
    said: said + (shared.at(-1)?.[1] ?? ""),
    value: `${low}–${high}`,
    within: { start, end },
  };
}

/** Numbers of words by their date: a rebuild asks for the same again. */
const quantitiesBy = remembered((dated: string): readonly Quantity[] => {
  const at = dated.indexOf(" ");
  const words = dated.slice(at + 1);
  const sentence = { text: words, start: 0, end: words.length };
  return findQuantities(words, findTimes([sentence], dated.slice(0, at) as Day));
});

/** Numbers of the telling words, placed in the sentence. */
function quantitiesIn({ words, within }: Account, date: Edtf): readonly Quantity[] {
  return quantitiesBy(`${toDay(edtfBounds(date).start)} ${words}`).map((quantity) => ({
    ...quantity,
    start: quantity.start + within.start,
    end: quantity.end + within.start,
  }));
}

const likeSize = 5; // of numbers further apart one counts something else: "126 workers" on a rig, "11 workers" missing

function isOfSame(a: Counted, b: Counted): boolean {
  if (a.account === b.account) return isKin(a.quantity, b.quantity);
  return a.origin !== b.origin && isKin(a.quantity, b.quantity);
}

function isKin(a: Quantity, b: Quantity): boolean {
  const shared = [...a.units.keys()].filter((unit) => b.units.has(unit));
  const [first, second] = [a, b].map(({ units }) => [...units.keys()][0] ?? "");
  if (!shared.some((unit) => unit === first || unit === second)) return false;
  const [one, two] = [middleOf(a), middleOf(b)];
  if (Math.max(one, two) > likeSize * Math.min(one, two)) return false;
  const least = shared.every((unit) => isSign.test(unit)) ? fewestBesideSign : fewestBesideNoun;
  return a.near.intersection(b.near).size + shared.length - 1 >= least;
}

const isSign = /^[^\p{L}]$/u;
const fewestBesideNoun = 1; // words in common near the number, beside what is counted
const fewestBesideSign = 2; // sums and shares are told of more things

function middleOf({ low, high }: Quantity): number {
  return high === Infinity ? low : low === 0 ? high : (low + high) / 2;
}

function isOneEach(cluster: readonly Counted[]): boolean {
  return new Set(cluster.map(({ account }) => account)).size === cluster.length;
}

function haveDisagreement(cluster: readonly Counted[]): boolean {
  return cluster.some(({ quantity: a }) => cluster.some(({ quantity: b }) => a.high < b.low));
}

function datesOf({ accounts }: Event): readonly Difference[] {
  const dated = accounts.flatMap((account, index) => {
    const { mention, mentionWithin } = account;
    if (mention?.edtf === undefined) return [];
    const side = {
      account: index,
      said: mention.text,
      value: mention.edtf,
      ...(mentionWithin && { within: mentionWithin }),
    };
    return [{ bounds: edtfBounds(mention.edtf), side }];
  });
  const [first] = dated.map(({ bounds }) => bounds.end).toSorted(compare);
  const last = dated
    .map(({ bounds }) => bounds.start)
    .toSorted(compare)
    .at(-1);
  const isApart = first !== undefined && last !== undefined && compare(first, last) < 0;
  return isApart ? [{ kind: "date", sides: dated.map(({ side }) => side) }] : [];
}

function compare(a: Temporal.PlainDate, b: Temporal.PlainDate): number {
  return Temporal.PlainDate.compare(a, b);
}

const sameMoment = 120; // minutes; hours further apart are of other things that happened that day

function hoursOf({ accounts }: Event): readonly Difference[] {
  const sides = accounts.flatMap(({ time }, account): readonly Side[] =>
    time === undefined ? [] : [{ account, said: time, value: time }],
  );
  const minutes = sides.map(({ said }) => Number(said.slice(0, 2)) * 60 + Number(said.slice(3)));
  const apart = Math.max(...minutes) - Math.min(...minutes);
  return apart > 0 && apart <= sameMoment ? [{ kind: "hour", sides }] : [];
}
