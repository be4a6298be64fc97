import type { Note } from "../notes.ts";
import { articleFile, storyFile } from "./urls.ts";
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
    const other = taken.get(file);
    if (other !== undefined) {
      const message = `its address is that of ${other}, expected one of its own; rename it or set \`slug:\` in its sidecar`;
      notes.push({ path, stage: "site", message, refused: true });
      return [];
    }
    taken.set(file, path);
    return [{ ...opened, file }];
  });
}

/** Stories with their pages' addresses; a folder whose address another has is refused. */
export function addressStories<T extends { readonly folder: string }>(
  stories: readonly T[],
  notes: Note[],
): readonly (T & { readonly file: string })[] {
  const taken = new Map<string, string>();
  return stories.flatMap((story) => {
    const { folder } = story;
    const file = storyFile(folder);
    const other = taken.get(file);
    if (other !== undefined) {
      const message = `its address is that of ${other}, expected one of its own; rename the folder`;
      notes.push({ path: folder, stage: "site", message, refused: true });
      return [];
    }
    taken.set(file, folder);
    return [{ ...story, file }];
  });
}
