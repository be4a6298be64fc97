import { scaleUtc, type ScaleTime } from "d3-scale";
import { utcDay, utcMonday, utcMonth, utcYear, type TimeInterval } from "d3-time";
import { edtfBounds, plainDate, toDay, type Bounds, type Day } from "../day.ts";
import { runUp } from "../story/entry.ts";
import type { Event, Story } from "../types.ts";

/** One bar of a story's overview. */
export interface Bin {
  readonly from: Day;
  /** Inclusive. */
  readonly to: Day;
  /** Where it begins and how wide it is, as shares of the whole. */
  readonly at: number;
  readonly width: number;
  readonly events: readonly Event[];
}

export interface Tick {
  readonly at: number;
  readonly day: Day;
  readonly grain: "day" | "month" | "year";
}

/** How a story's entries lie in time. */
export interface Density {
  readonly bins: readonly Bin[];
  readonly grain: "day" | "week" | "month" | "year" | "decade";
  /** Where a tick stands, 0 to 1, and what begins there. */
  readonly ticks: readonly Tick[];
  /** Entries that are too vague for its bars, or lie before or after them. */
  readonly outside: number;
}

const mostBins = 53; // bars: a year of weeks
const mostCovered = 4; // bars that one entry may span; what spans more says little of when
const fewestInside = 10; // entries, and share of all, that the story's own days must hold to be drawn alone
const leastInside = 0.3;
const runOut = 31; // days after the last

/** Over the days that the articles report of, if enough lies there; else over all entries. Undefined where there is little to see. */
export function densityOf(story: Story): Density | undefined {
  const found = known.get(story);
  if (found) return found.density;
  const density = drawnOf(story);
  known.set(story, { density });
  return density;
}

/** Of a story that is not told again it is asked at every build. */
const known = new WeakMap<Story, { readonly density: Density | undefined }>();

function drawnOf({ events, articles }: Story): Density | undefined {
  const placed = events.map((event) => ({ event, ...edtfBounds(event.date) }));
  const days = articles.flatMap(({ facts: { day } }) => (day ? plainDate(day.value) : []));
  const reported = spanOf(days.map((day) => ({ start: day, end: day })));
  const around = reported && {
    start: reported.start.subtract({ days: runUp }),
    end: reported.end.add({ days: runOut }),
  };
  const inside = around ? placed.filter((each) => isWithin(each, around)) : [];
  const isEnough = inside.length >= Math.max(fewestInside, placed.length * leastInside);
  const drawn = isEnough ? inside : placed;
  const span = spanOf(drawn);
  return span && drawn.length > 1 ? toDensity(drawn, span, events.length) : undefined;
}

interface Placed extends Bounds {
  readonly event: Event;
}

function spanOf(all: readonly Bounds[]): Bounds | undefined {
  const [one] = all;
  if (!one) return undefined;
  return all.reduce<Bounds>(
    (span, { start, end }) => ({
      start: compare(start, span.start) < 0 ? start : span.start,
      end: compare(end, span.end) > 0 ? end : span.end,
    }),
    one,
  );
}

function compare(a: Temporal.PlainDate, b: Temporal.PlainDate): number {
  return Temporal.PlainDate.compare(a, b);
}

function isWithin(inner: Bounds, outer: Bounds): boolean {
  return compare(inner.start, outer.start) >= 0 && compare(inner.end, outer.end) <= 0;
}

const intervals: readonly (readonly [Density["grain"], TimeInterval | null])[] = [
  ["day", utcDay],
  ["week", utcMonday],
  ["month", utcMonth],
  ["year", utcYear],
  ["decade", utcYear.every(10)],
];

function toDensity(placed: readonly Placed[], span: Bounds, total: number): Density | undefined {
  const [start, end] = [toDate(span.start), toDate(span.end)];
  for (const [grain, interval] of intervals) {
    if (!interval) continue;
    const starts = [
      ...interval.range(interval.floor(start), end),
      interval.ceil(new Date(+end + 1)),
    ];
    if (starts.length - 1 > mostBins) continue;
    const scale = scaleUtc().domain([starts[0] ?? start, starts.at(-1) ?? end]);
    const counted = binned(placed, emptyBins(starts, scale));
    return { bins: counted.bins, grain, ticks: ticksOf(scale), outside: total - counted.inside };
  }
  return undefined;
}

type Scale = ScaleTime<number, number>;

function emptyBins(starts: readonly Date[], scale: Scale): readonly Bin[] {
  return starts.slice(0, -1).map((start, index) => {
    const next = starts[index + 1] ?? start;
    return {
      from: toDay(toPlain(start)),
      to: toDay(toPlain(next).subtract({ days: 1 })),
      at: scale(start),
      width: scale(next) - scale(start),
      events: [],
    };
  });
}

interface Binned {
  readonly bins: readonly Bin[];
  /** Entries that stand in any. */
  readonly inside: number;
}

function binned(placed: readonly Placed[], bins: readonly Bin[]): Binned {
  const filled = bins.map((bin) => ({ ...bin, events: [] as Event[] }));
  let inside = 0;
  for (const { event, start, end } of placed) {
    const [from, to] = [toDay(start), toDay(end)];
    const covered = filled.filter((bin) => bin.from <= to && bin.to >= from);
    if (covered.length > mostCovered) continue;
    inside += 1;
    for (const bin of covered) bin.events.push(event);
  }
  return { bins: filled, inside };
}

const mostTicks = 6;

function ticksOf(scale: Scale): Density["ticks"] {
  return scale.ticks(mostTicks).map((date) => {
    const day = toDay(toPlain(date));
    const grain = day.endsWith("-01-01") ? "year" : day.endsWith("-01") ? "month" : "day";
    return { at: scale(date), day, grain };
  });
}

/** d3 counts in milliseconds; UTC on both sides, so that no machine's zone has a say. */
function toDate(day: Temporal.PlainDate): Date {
  return new Date(day.toZonedDateTime("UTC").epochMilliseconds);
}

function toPlain(date: Date): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime())
    .toZonedDateTimeISO("UTC")
    .toPlainDate();
}
