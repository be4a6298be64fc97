import { join, relative } from "node:path";
import type { Note } from "../../notes.ts";
import { KeptDerived } from "./derived.ts";
import { hashOf } from "./hash.ts";
import { StoredPages } from "./pages.ts";
import { programHash } from "./program.ts";
import { Store } from "./store.ts";

const name = ".dateline";

/** What builds keep in the folder that a person works in: only time hangs on it. */
export interface Kept {
  readonly derived: KeptDerived;
  readonly pages: StoredPages;
  /** What was found wrong with it. */
  readonly notes: readonly Note[];
  close(): void;
}

/**
 * One file an archive and one an output folder below `.dateline/` of the working folder, named for where they lie from
 * there: a folder that is moved as a whole keeps what it has. All paths are absolute.
 */
export function openKept(working: string, archive: string, output: string): Kept {
  const notes: Note[] = [];
  const open = (kind: string, of: string): Store => {
    const path = [name, kind, `${hashOf(relative(working, of))}.sqlite`].join("/");
    return new Store(join(working, path), (found) => {
      notes.push({ path, stage: "site", message: found, refused: false });
    });
  };
  const [derived, pages] = [open("derived", archive), open("pages", output)];
  return {
    derived: new KeptDerived(derived, programHash("src")),
    pages: new StoredPages(pages, programHash("src", "layouts"), output),
    notes,
    close: () => {
      derived.close();
      pages.close();
    },
  };
}
