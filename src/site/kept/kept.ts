import { join, relative } from "node:path";
import type { Note } from "../../notes.ts";
import { KeptDerived } from "./derived.ts";
import { hashOf } from "./hash.ts";
import { KnownArticles } from "./known-articles.ts";
import { StoredPages } from "./pages.ts";
import { programHash } from "./program.ts";
import { Store } from "./store.ts";

const name = ".dateline";

/** What builds keep in the folder that a person works in: only time hangs on it. */
export interface Kept {
  readonly derived: KeptDerived;
  readonly pages: StoredPages;
  readonly articles: KnownArticles;
  /** What was found wrong with it. */
  readonly notes: readonly Note[];
  close(): void;
}

/**
 * One file an archive, one an output folder and one the two together below `.dateline/` of the working folder, named for where they lie from
 * there: a folder that is moved as a whole keeps what it has. All paths are absolute.
 */
export function openKept(working: string, archive: string, output: string): Kept {
  const notes: Note[] = [];
  const open = (kind: string, ...of: readonly string[]): Store => {
    const places = of.map((each) => relative(working, each));
    const path = [name, kind, `${hashOf(...places)}.sqlite`].join("/");
    return new Store(join(working, path), (found) => {
      notes.push({ path, stage: "site", message: found, refused: false });
    });
  };
  const [derived, pages] = [open("derived", archive), open("pages", output)];
  const articles = open("articles", archive, output);
  return {
    derived: new KeptDerived(derived, programHash("src")),
    pages: new StoredPages(pages, programHash("src", "layouts"), output),
    articles: new KnownArticles(articles),
    notes,
    close: () => {
      derived.close();
      pages.close();
      articles.close();
    },
  };
}
