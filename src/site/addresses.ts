import type { Note } from "../notes.ts";
import { articleFile, onAnyDisk, storyFile } from "./urls.ts";
import type { Opened } from "./withheld.ts";

/** An article with its page. */
export interface Published extends Opened {
  /** Its page's file below the output folder. */
  readonly file: string;
}

/** A page in the place of what was taken down. */
export interface Tombstone {
  readonly file: string;
  readonly of: "article" | "story";
  /** As a person wrote it. */
  readonly reason: string;
}

/** Articles with their pages' addresses. Where two meet, the second is refused with a note that names the first. */
export function addressArticles(articles: readonly Opened[], notes: Note[]): readonly Published[] {
  const taken = new Map<string, string>();
  return articles.flatMap((opened) => {
    const { path, sidecar } = opened.article;
    const file = articleFile(path, sidecar.slug);
    const other = taken.get(onAnyDisk(file));
    if (other !== undefined) {
      const message = `its address is that of ${other}, expected one of its own; rename it or set \`slug:\` in its sidecar`;
      notes.push({ path, stage: "site", message, refused: true });
      return [];
    }
    taken.set(onAnyDisk(file), path);
    return [{ ...opened, file }];
  });
}

/**
 * Stories with their pages' addresses; a folder whose address another has, or lies below or above, is refused: a story has pages
 * below its own.
 */
export function addressStories<T extends { readonly folder: string }>(
  stories: readonly T[],
  notes: Note[],
): readonly (T & { readonly file: string })[] {
  const taken = new Map<string, string>();
  const above = new Map<string, string>();
  return stories.flatMap((story) => {
    const { folder } = story;
    const file = storyFile(folder);
    const places = placesAbove(onAnyDisk(file));
    const [own = ""] = places;
    const other = above.get(own) ?? places.map((each) => taken.get(each)).find(Boolean);
    if (other !== undefined) {
      const message = `its address is that of ${other}, expected one of its own; rename the folder`;
      notes.push({ path: folder, stage: "site", message, refused: true });
      return [];
    }
    taken.set(own, folder);
    for (const each of places) above.set(each, folder);
    return [{ ...story, file }];
  });
}

/** The folder of a story's page and those that it lies in, the nearest first; the one of all stories apart. */
function placesAbove(file: string): readonly string[] {
  const parts = file.split("/").slice(0, -1);
  return parts.slice(1).map((_part, at) => parts.slice(0, parts.length - at).join("/"));
}
