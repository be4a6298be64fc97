import { findFurniture, type Furniture } from "../mark/furniture.ts";
import type { Note } from "../notes.ts";
import { survey, type RawFile, type Survey } from "../pipeline.ts";

/** What recurs in the articles of each outlet, by the outlet's name. Files of unknown outlets count nowhere. */
export type OutletFurniture = ReadonlyMap<string, Furniture>;

export function findOutletFurniture(files: Iterable<RawFile | Note>): OutletFurniture {
  const byOutlet = new Map<string, (readonly string[])[]>();
  for (const file of files) {
    const surveyed = surveyOf(file);
    if (surveyed?.outlet === undefined) continue;
    const own = byOutlet.get(surveyed.outlet) ?? [];
    own.push(surveyed.pieces);
    byOutlet.set(surveyed.outlet, own);
  }
  return new Map(
    [...byOutlet].map(([outlet, articles]): [string, Furniture] => [
      outlet,
      findFurniture(articles),
    ]),
  );
}

/** Cut down to this file's own pieces: an input of its cleaning that a new article elsewhere does not change. */
export function furnitureIn(file: RawFile | Note, furniture: OutletFurniture): Furniture {
  const surveyed = surveyOf(file);
  const known = furniture.get(surveyed?.outlet ?? "");
  if (!surveyed || !known || known.size === 0) return new Set();
  return new Set(surveyed.pieces.filter((piece) => known.has(piece)));
}

const surveys = new WeakMap<RawFile, Survey>(); // a file is surveyed once, for its outlet and for itself

/** None of a file that is refused, or that fails: it is told of when it is cleaned. */
function surveyOf(file: RawFile | Note): Survey | undefined {
  if (!("bytes" in file)) return undefined;
  const known = surveys.get(file);
  if (known) return known;
  try {
    const found = survey(file);
    if (found) surveys.set(file, found);
    return found;
  } catch {
    return undefined;
  }
}
