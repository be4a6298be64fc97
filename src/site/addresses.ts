import type { Note } from "../notes.ts";
import { articleFile, longestAddress, storyFile, twinKey } from "./urls.ts";
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

/**
 * Articles with their pages' addresses. Where two meet, the second is refused with a note that names the first, and so is one
 * whose address is too long for a file system.
 */
export function addressArticles(articles: readonly Opened[], notes: Note[]): readonly Published[] {
  const ground = new Addresses("rename it or set `slug:` in its sidecar", notes);
  return articles.flatMap((opened) => {
    const { path, sidecar } = opened.article;
    const file = articleFile(path, sidecar.slug);
    return ground.takes(file, path) ? [{ ...opened, file }] : [];
  });
}

/** Stories with their pages' addresses; a folder whose address another has, or that is too long, is refused. */
export function addressStories<T extends { readonly folder: string }>(
  stories: readonly T[],
  notes: Note[],
): readonly (T & { readonly file: string })[] {
  const ground = new Addresses("rename the folder", notes);
  return stories.flatMap((story) => {
    const file = storyFile(story.folder);
    return ground.takes(file, story.folder) ? [{ ...story, file }] : [];
  });
}

/** Which addresses are taken, and by what. */
class Addresses {
  readonly #taken = new Map<string, string>();
  readonly #advice: string;
  readonly #notes: Note[];

  constructor(advice: string, notes: Note[]) {
    this.#advice = advice;
    this.#notes = notes;
  }

  /** False with a note where it cannot have it. */
  takes(file: string, path: string): boolean {
    const bytes = Buffer.byteLength(file);
    const key = twinKey(file);
    const other = this.#taken.get(key);
    const found =
      bytes > longestAddress
        ? `its address has ${bytes} bytes, expected at most ${longestAddress}`
        : other !== undefined && `its address is that of ${other}, expected one of its own`;
    if (found === false) {
      this.#taken.set(key, path);
      return true;
    }
    const message = `${found}; ${this.#advice}`;
    this.#notes.push({ path, stage: "site", message, refused: true });
    return false;
  }
}
