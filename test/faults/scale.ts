/** Whether all faults are tried; without it a sample, the same at every run. */
export const isAll = process.env["FAULTS"] === "all";

/** How often to try something. */
export function times(sample: number, all: number): number {
  return isAll ? all : sample;
}

/** Some of them, spread over all. */
export function sampleOf<T>(all: readonly T[], sample: number): readonly T[] {
  if (isAll || all.length <= sample) return all;
  return Array.from({ length: sample }, (_, index) =>
    all.at(Math.round((index * (all.length - 1)) / Math.max(1, sample - 1))),
  ).flatMap((each) => (each === undefined ? [] : [each]));
}

/** Numbers from 0 up to 1, the same for a seed (mulberry32 by Tommy Ettinger). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
