/** Whether everything is tried; without it a sample, the same at every run. */
export const isAll = process.env["HOSTILE"] === "all";

/** Some of them, spread over all. */
export function sampleOf<T>(all: readonly T[], sample: number): readonly T[] {
  if (isAll || all.length <= sample) return all;
  const step = all.length / sample;
  return Array.from({ length: sample }, (_, index) => all.at(Math.floor(index * step))).flatMap(
    (each) => (each === undefined ? [] : [each]),
  );
}
