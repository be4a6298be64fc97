import { findFurniture, type Furniture } from "../mark/furniture.ts";
import type { Note } from "../notes.ts";
import { survey, type RawFile } from "../pipeline.ts";

/**
 * For each file what of it recurs in other articles of its outlet, cut down to its own pieces: an input of its cleaning
 * that a new article elsewhere does not change. Files of unknown outlets have none.
 */
export function furnitureOf(files: Iterable<RawFile | Note>): ReadonlyMap<string, Furniture> {
  const byOutlet = new Map<string, { path: string; pieces: readonly string[] }[]>();
  for (const file of files) {
    const surveyed = "bytes" in file ? surveyOf(file) : undefined;
    if (surveyed?.outlet === undefined) continue;
    const own = byOutlet.get(surveyed.outlet) ?? [];
    own.push({ path: file.path, pieces: surveyed.pieces });
    byOutlet.set(surveyed.outlet, own);
  }
  const furniture = new Map<string, Furniture>();
  for (const articles of byOutlet.values()) {
    const recurring = findFurniture(articles.map(({ pieces }) => pieces));
    for (const { path, pieces } of articles) {
      furniture.set(path, new Set(pieces.filter((piece) => recurring.has(piece))));
    }
  }
  return furniture;
}

/** A file that cannot be surveyed is told of when it is cleaned. */
function surveyOf(file: RawFile): ReturnType<typeof survey> {
  try {
    return survey(file);
  } catch {
    return undefined;
  }
}
