import { bin, coarse, shares, sizeClass, sortOf } from "./bins.ts";
import { cueBit, cueNames } from "./cues.ts";
import { featureStarts as at } from "./features.ts";
import { endings, openings } from "./measures.ts";
import type { Page, PageLine } from "./page.ts";
import { aroundCues, sinceCues, surroundings, type Place } from "./surroundings.ts";

const sizes = [1.5, 2.5, 3.5, 5.5, 8.5, 12.5, 18.5, 28.5, 45.5, 80.5, 150.5];
const toUsual = [0.001, 0.25, 0.45, 0.6, 0.75, 0.9, 1.05, 1.25];
const distances = [0.5, 1.5, 2.5, 4.5, 8.5, 15.5, 30.5, 60.5];
const counts = [0.5, 1.5, 2.5, 4.5, 8.5];
const commaShares = [0.001, 0.03, 0.06, 0.1, 0.2];
const densities = [0.01, 0.07, 0.13, 0.2, 0.3, 0.45];

const cueStarts = cueNames.map((name) => ({
  bit: cueBit(name),
  own: at[`cue ${name}`],
  sized: at[`size and cue ${name}`],
  above: at[`cue above ${name}`],
  below: at[`cue below ${name}`],
}));

const sinceStarts = sinceCues.map((name) => at[`lines since ${name}`]);
const aroundStarts = aroundCues.map((name) => at[`around ${name}`]);

/** The features of each line, as indexes into the model's weights. */
export function featuresOf(
  page: Page,
  flagged: ReadonlySet<number>,
): readonly (readonly number[])[] {
  const { lines, run } = page;
  const kinds = lines.map((line) => kindOf(line));
  const sorts = lines.map((line) => sortOf(line));
  const end = 10;
  return surroundings(page).map((place, index) => {
    const line = lines[index];
    if (!line) return [];
    const found: number[] = [at.any];
    const kind = kinds[index] ?? 0;
    const sort = sorts[index] ?? 0;
    own(line, found);
    if (flagged.has(index)) found.push(at["rule cuts it"]);
    found.push(
      at["kind of this"] + kind,
      at["kind above"] + (kinds[index - 1] ?? end),
      at["kind below"] + (kinds[index + 1] ?? end),
      at["kind two above"] + (kinds[index - 2] ?? end),
      at["kind two below"] + (kinds[index + 2] ?? end),
      at["kinds around"] + ((sorts[index - 1] ?? 4) * 5 + (sorts[index + 1] ?? 4)) * 4 + sort,
      at["best run"] + runPlace(index, run),
    );
    for (const { bit, own, sized, above, below } of cueStarts) {
      if (line.cues & bit) found.push(own, sized + sizeClass(line.size));
      if ((lines[index - 1]?.cues ?? 0) & bit) found.push(above);
      if ((lines[index + 1]?.cues ?? 0) & bit) found.push(below);
    }
    pushPlace(place, sort, found);
    return found;
  });
}

function own(line: PageLine, found: number[]): void {
  const { words, size } = line;
  const big = sizeClass(size);
  const ending = endings.indexOf(line.ending);
  const opening = openings.indexOf(line.opening);
  const all = words.list.length || 1;
  found.push(
    at.size + bin(size, sizes),
    at.ending + ending,
    at["size and ending"] + big * 7 + ending,
    at.opening + opening,
    at["size and opening"] + big * 7 + opening,
    at.sentences + bin(line.sentences, counts),
    at.numbers + bin(words.numbers / all, coarse),
    at.commas + bin(line.commas / Math.max(1, size), commaShares),
    at["size and quotes"] + big * 2 + (line.quotes ? 1 : 0),
    at.repeated + Math.min(4, line.times) * 2 - 2 + (line.isAgain ? 1 : 0),
    at["empty lines above"] + Math.min(3, Math.max(0, line.gap)),
    at.prose + bin(line.prose, shares),
  );
  if (line.common !== undefined) {
    const common = bin(line.common, toUsual);
    found.push(at["common words"] + common, at["size and common words"] + big * 9 + common);
  }
  if (words.cased > 0) {
    const capitals = bin(words.capitalised / words.cased, coarse);
    found.push(at.capitals + capitals, at["size and capitals"] + big * 9 + capitals);
  }
  if (line.cohesion !== undefined) {
    found.push(at["size and topic"] + big * 9 + bin(line.cohesion, coarse));
  }
}

function pushPlace(place: Place, sort: number, found: number[]): void {
  const since = bin(place.since, distances);
  const until = bin(place.until, distances);
  found.push(
    at["prose of all above"] + bin(place.before, shares),
    at["prose of all below"] + bin(place.after, shares),
    at["lines since prose"] + since,
    at["lines until prose"] + until,
    at["sort and lines since prose"] + sort * 9 + since,
    at["sort and lines until prose"] + sort * 9 + until,
    at["prose within 2"] + bin(place.within2, shares),
    at["prose within 5"] + bin(place.within5, shares),
    at["prose within 15"] + bin(place.within15, shares),
    at["prose 6 above"] + bin(place.above6, shares),
    at["prose 15 above"] + bin(place.above15, shares),
    at["prose 40 above"] + bin(place.above40, shares),
    at["prose 6 below"] + bin(place.below6, shares),
    at["prose 15 below"] + bin(place.below15, shares),
    at["prose 40 below"] + bin(place.below40, shares),
    at["sort and prose within 2"] + sort * 9 + bin(place.within2, coarse),
    at["sort and prose within 5"] + sort * 9 + bin(place.within5, coarse),
    at["sort and prose 6 above"] + sort * 9 + bin(place.above6, coarse),
    at["sort and prose 6 below"] + sort * 9 + bin(place.below6, coarse),
  );
  for (const [cue, distance] of place.sinceCue.entries()) {
    found.push((sinceStarts[cue] ?? 0) + bin(distance, distances));
  }
  for (const [cue, share] of place.around.entries()) {
    found.push((aroundStarts[cue] ?? 0) + bin(share, densities));
  }
}

/** Length in five steps, ended as a sentence or not. */
function kindOf({ size, ending }: PageLine): number {
  return bin(size, [2.5, 6.5, 14.5, 30]) * 2 + (ending === "stop" || ending === "ask" ? 1 : 0);
}

function runPlace(index: number, run: Page["run"]): number {
  if (!run) return 0;
  if (index < run.from) return 1 + bin(run.from - index, distances);
  return index > run.to ? 10 + bin(index - run.to, distances) : 19;
}
