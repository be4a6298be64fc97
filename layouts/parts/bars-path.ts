import { scaleLinear } from "d3-scale";
import type { Bin } from "../../src/site/density.ts";

const width = 2000; // units across; the drawing is stretched to its place
const gap = 0.08; // of a bar's width, on either side

/** One path of a bar a bin, `most` as tall as the drawing. */
export function barsPath(
  bins: readonly Pick<Bin, "at" | "width">[],
  counts: readonly number[],
  { most, height }: { readonly most: number; readonly height: number },
): string {
  const scale = scaleLinear().domain([0, most]).range([2, height]);
  return bins
    .map((bin, index) => {
      const count = counts[index] ?? 0;
      if (count === 0) return "";
      const x = Math.round((bin.at + bin.width * gap) * width);
      const wide = Math.round(bin.width * (1 - 2 * gap) * width);
      return `M${x} ${height}h${wide}v-${Math.round(scale(count))}h-${wide}z`;
    })
    .join("");
}
