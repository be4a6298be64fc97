import { findFurniture, type Furniture } from "../mark/furniture.ts";
import type { Note } from "../notes.ts";
import { survey, type RawFile, type Survey } from "../pipeline.ts";

/** What recurs in the articles of each outlet, by the outlet's name. Files of unknown outlets count nowhere. */
export type OutletFurniture = ReadonlyMap<string, Furniture>;

export function findOutletFurniture(surveys: Iterable<Survey | undefined>): OutletFurniture {
  const byOutlet = new Map<string, (readonly string[])[]>();
  for (const surveyed of surveys) {
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

/** Cut down to one file's own pieces: an input of its cleaning that a new article elsewhere does not change. */
export function furnitureIn({ pieces }: Pick<Survey, "pieces">, furniture: Furniture): Furniture {
  if (furniture.size === 0) return furniture;
  return new Set(pieces.filter((piece) => furniture.has(piece)));
}

/** The same, of what recurs in all outlets. */
export function furnitureOf(surveyed: Survey | undefined, furniture: OutletFurniture): Furniture {
  const known = furniture.get(surveyed?.outlet ?? "");
  return surveyed && known ? furnitureIn(surveyed, known) : new Set();
}

/** None of a file that is refused, or that fails: it is told of when it is cleaned. */
export function surveyFile(file: RawFile | Note): Survey | undefined {
  if (!("bytes" in file)) return undefined;
  try {
    return survey(file);
  } catch {
    return undefined;
  }
}
