import type { Note } from "../notes.ts";

/**
 * Stories without those whose page lies below or above another's: a story has pages below its own, and of two that meet there one
 * would be lost. Only a folder that reads like a shelf's name once it is an address can do that: `2021!` beside `2021/visit`.
 */
export function partGrounds<T extends { readonly folder: string; readonly file: string }>(
  stories: readonly T[],
  notes: Note[],
): readonly T[] {
  const taken = new Map<string, string>();
  const above = new Map<string, string>();
  return stories.filter(({ folder, file }) => {
    const places = placesAbove(file);
    const [own = ""] = places;
    const other = above.get(own) ?? places.map((each) => taken.get(each)).find(Boolean);
    if (other !== undefined) {
      const message = `its pages would be among those of ${other}, expected an address of its own; rename the folder`;
      notes.push({ path: folder, stage: "site", message, refused: true });
      return false;
    }
    taken.set(own, folder);
    for (const each of places) above.set(each, folder);
    return true;
  });
}

/** The folder of a story's page and those that it lies in, the nearest first; the one of all stories apart. */
function placesAbove(file: string): readonly string[] {
  const parts = file.split("/").slice(0, -1);
  return parts.slice(1).map((_part, at) => parts.slice(0, parts.length - at).join("/"));
}
