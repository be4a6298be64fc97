import { cueBit, type CueName } from "./cues.ts";
import type { Page } from "./page.ts";

/** What stands above and below a line. Shares are of words, prose in all. */
export interface Place {
  /** Share of the page's prose that stands above the line, and below it. */
  readonly before: number;
  readonly after: number;
  /** Lines to the nearest prose above and below; 1 is the next line. */
  readonly since: number;
  readonly until: number;
  readonly within2: number;
  readonly within5: number;
  readonly within15: number;
  readonly above6: number;
  readonly above15: number;
  readonly above40: number;
  readonly below6: number;
  readonly below15: number;
  readonly below40: number;
  /** Lines since a short line with each of `sinceCues`, below the best run's first line. */
  readonly sinceCue: readonly number[];
  /** Shares of the lines around it with each of `aroundCues`. */
  readonly around: readonly number[];
}

export const sinceCues = ["comments", "related", "legal", "account"] as const;
export const aroundCues = [
  "date",
  "clock",
  "reply",
  "comments",
  "related",
  "account",
  "price",
  "parts",
  "address",
] as const satisfies readonly CueName[];
const mostOfLine = 120; // words that one line counts for
const ofEachLine = 3; // words added to each line, so that many short ones weigh something
const headingSize = 12; // words
const reach = 8; // lines each way for the share of cues

export function surroundings({ lines, run }: Page): readonly Place[] {
  const count = lines.length;
  const prose = sums(lines.map((line) => line.prose * Math.min(line.size, mostOfLine)));
  const size = sums(lines.map((line) => Math.min(line.size, mostOfLine) + ofEachLine));
  const total = prose[count] || 1;
  const share = (from: number, to: number): number => {
    const first = Math.max(0, from);
    const end = Math.min(count, to);
    return end <= first ? 0 : between(prose, first, end) / between(size, first, end);
  };
  const until = new Float64Array(count);
  for (let index = count - 1, next = Infinity; index >= 0; index -= 1) {
    until[index] = next;
    next = (lines[index]?.prose ?? 0) >= 0.5 ? 1 : next + 1;
  }
  const around = aroundCues.map((name) => {
    const bit = cueBit(name);
    return sums(lines.map((line) => (line.cues & bit ? 1 : 0)));
  });
  const last = sinceCues.map(() => -Infinity);
  let since = Infinity;
  return lines.map((line, index) => {
    const place: Place = {
      before: (prose[index] ?? 0) / total,
      after: (total - (prose[index + 1] ?? 0)) / total,
      since,
      until: until[index] ?? Infinity,
      within2: share(index - 2, index + 3),
      within5: share(index - 5, index + 6),
      within15: share(index - 15, index + 16),
      above6: share(index - 6, index),
      above15: share(index - 15, index),
      above40: share(index - 40, index),
      below6: share(index + 1, index + 7),
      below15: share(index + 1, index + 16),
      below40: share(index + 1, index + 41),
      sinceCue: last.map((at) => index - at),
      around: around.map(
        (sums) =>
          between(sums, Math.max(0, index - reach), Math.min(count, index + reach + 1)) /
          (2 * reach + 1),
      ),
    };
    since = line.prose >= 0.5 ? 1 : since + 1;
    if (run && index > run.from && line.size < headingSize) {
      for (const [each, name] of sinceCues.entries()) {
        if (line.cues & cueBit(name)) last[each] = index;
      }
    }
    return place;
  });
}

function sums(values: readonly number[]): Float64Array {
  const found = new Float64Array(values.length + 1);
  for (const [index, value] of values.entries()) found[index + 1] = (found[index] ?? 0) + value;
  return found;
}

function between(sums: Float64Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}
