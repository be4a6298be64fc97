/** Bounds that several features part their values by. */
export const shares = [0.001, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.999];
export const coarse = [0.001, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 0.9];

/** How many of the bounds a value reaches. */
export function bin(value: number, bounds: readonly number[]): number {
  let at = 0;
  while (at < bounds.length && value >= (bounds[at] ?? 0)) at += 1;
  return at;
}

/** Of a length in words: a label, a line, a paragraph. */
export function sizeClass(size: number): number {
  if (size < 5.5) return 0;
  return size < 18.5 ? 1 : 2;
}

/** Prose, half prose, neither but long, short. */
export function sortOf({ prose, size }: { readonly prose: number; readonly size: number }): number {
  if (prose >= 0.6) return 0;
  if (prose >= 0.2) return 1;
  return size >= 8.5 ? 2 : 3;
}
