import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { UserError, type Note } from "../notes.ts";
import { articleEndings } from "../read/read.ts";
import type { Source } from "../site/files.ts";
import { isArticle, isShelf, listFolder, settingsName } from "../site/folder.ts";

/** An article that was named or lies below a folder that was. */
export interface NamedFile {
  /** As given, or below the folder that was given. */
  readonly shown: string;
  /** The archive it belongs to, and where in it. */
  readonly archive: Source;
  readonly path: string;
}

export interface NamedFiles {
  readonly files: readonly NamedFile[];
  /** What lies in the folders and is no article; paths as a person would type them. */
  readonly notes: readonly Note[];
}

/** The articles that paths mean, in path order within a folder. Throws UserError for a path that is not there. */
export function findArticles(paths: readonly string[], standsIn: string): NamedFiles {
  const files: NamedFile[] = [];
  const notes: Note[] = [];
  for (const given of paths) {
    const full = resolve(standsIn, given);
    if (!existsSync(full)) {
      throw new UserError(
        `${given}: read: no such file or folder, expected an article or a folder of them; check the path`,
      );
    }
    if (!statSync(full).isDirectory()) {
      if (isArticle(full)) files.push(toNamed(full, given));
      else {
        const message = `not an article, expected ${articleEndings.join(" or ")}; name another file`;
        notes.push({ path: given, stage: "read", message, refused: true });
      }
      continue;
    }
    const listed = listFolder(full);
    notes.push(...listed.notes.map((note) => ({ ...note, path: join(given, note.path) })));
    for (const { path } of listed.articles) files.push(toNamed(join(full, path), path));
  }
  return { files, notes };
}

function toNamed(full: string, shown: string): NamedFile {
  const folder = archiveAround(dirname(full));
  return {
    shown,
    archive: { folder, shown: folder },
    path: relative(folder, full).split(sep).join("/"),
  };
}

/** The nearest folder above that holds an archive.yaml, else the folder that holds the story's folder. */
export function archiveAround(folder: string): string {
  for (let each = folder; dirname(each) !== each; each = dirname(each)) {
    if (readdirSync(each).includes(settingsName)) return each;
  }
  let top = folder;
  while (isShelf(basename(dirname(top)))) top = dirname(top);
  return dirname(top);
}
