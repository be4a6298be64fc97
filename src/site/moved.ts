import type { Note } from "../notes.ts";
import type { Published } from "./addresses.ts";
import { storyName } from "./folder.ts";
import { articleFile, formerFile, formerFolder, longestAddress } from "./urls.ts";

/** A former address: a page that leads to the present one. */
export interface Moved {
  readonly file: string;
  readonly to: string;
}

interface Standing {
  /** Pages of articles and stories, and of what was taken down. */
  readonly articles: readonly Pick<Published, "article" | "file">[];
  readonly stories: readonly Renamed[];
  /** All files that are pages of their own. */
  readonly taken: ReadonlySet<string>;
}

/** A story with the folders that it had before. */
interface Renamed {
  readonly folder: string;
  readonly file: string;
  readonly formerly?: readonly string[];
}

/**
 * A page for each former address; one that is none, or that a page has, is noted and left out. Where a story had another
 * folder, so had the articles in it: what were their addresses then leads to them too.
 */
export function addressMoved(standing: Standing, notes: Note[]): readonly Moved[] {
  const moved = new Map<string, string>();
  const add = (file: string | undefined, to: string): boolean => {
    if (file === undefined || standing.taken.has(file) || moved.has(file)) return false;
    if (Buffer.byteLength(file) > longestAddress) return false;
    moved.set(file, to);
    return true;
  };
  for (const { article, file } of standing.articles) {
    const { path, sidecar } = article;
    for (const former of sidecar.formerly ?? []) {
      if (!add(formerFile(former, "articles"), file)) notes.push(noteNone(path, former, "article"));
    }
  }
  for (const { folder, file, formerly = [] } of standing.stories) {
    const inside = standing.articles.filter(({ article }) => article.path.startsWith(`${folder}/`));
    for (const former of formerly) {
      if (!add(formerFile(former, "stories"), file)) {
        notes.push(noteNone(`${folder}/${storyName}`, former, "story"));
        continue;
      }
      for (const { article, file: to } of inside) {
        const before = formerFolder(former, "stories") + article.path.slice(folder.length);
        add(articleFile(before, article.sidecar.slug), to);
      }
    }
  }
  return [...moved].map(([file, to]) => ({ file, to }));
}

function noteNone(path: string, former: string, of: "article" | "story"): Note {
  const example = of === "article" ? "old-folder/rt" : "old-folder";
  const message = `\`formerly:\` names "${former}", expected an address such as "${example}" that no ${of} has; correct or remove it`;
  return { path, stage: "site", message, refused: false };
}
