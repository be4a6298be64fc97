import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import type { Note } from "../../notes.ts";
import { AtHand } from "./at-hand.ts";
import { KeptDerived } from "./derived.ts";
import { hashOf } from "./hash.ts";
import type { FoundFile } from "../found-file.ts";
import { KnownArticles } from "./known-articles.ts";
import { StoredPages } from "./pages.ts";
import { programHash } from "../../program/hash.ts";
import { SeenFiles } from "./seen-files.ts";
import { Store, type Texts } from "./store.ts";

const name = ".dateline";

/** What builds keep in the folder that a person works in: only time hangs on it. */
export interface Kept {
  readonly derived: KeptDerived;
  readonly files: SeenFiles<FoundFile>;
  readonly pages: StoredPages;
  readonly articles: KnownArticles;
  /** What was found wrong with it. */
  readonly notes: readonly Note[];
  /** Called before each build of several; where it serves one it need not be. */
  begin(): void;
  close(): void;
}

/**
 * Below `.dateline/` of the working folder, of each archive what is derived from it, of each output folder its pages, and of the two together
 * which articles it has; named for where they lie from there: a folder that is moved as a whole keeps what it has. what
 * another version of the program derived is thrown away. All paths are absolute. One that `isLong` serves several
 * builds of one process, and has more at hand.
 */
export function openKept(
  working: string,
  archive: string,
  output: string,
  { isLong = false } = {},
): Kept {
  const notes: Note[] = [];
  const stores: Store[] = [];
  const program = programHash("src");
  const open = (kind: string, of: readonly string[], version = ""): Store => {
    const own = hashOf(...of.map((each) => relative(working, each)));
    const path = [name, kind, `${own}${version}.sqlite`].join("/");
    removeOthers(join(working, name, kind), own, version);
    const store = new Store(join(working, path), (found) => {
      notes.push({ path, stage: "site", message: found, refused: false });
    });
    stores.push(store);
    return store;
  };
  const derived = new KeptDerived(
    open("derived", [archive], `-${program}`),
    open("joins", [archive], `-${program}`),
    isLong,
  );
  // A process that builds once asks for each text once: to hold them all takes memory that grows with the archive.
  const reading = (store: Store): Texts => (isLong ? new AtHand(store) : store);
  const makers = programHash("src", "layouts");
  return {
    derived,
    files: new SeenFiles(reading(open("files", [archive])), program),
    pages: new StoredPages(reading(open("pages", [output])), makers, output),
    articles: new KnownArticles(open("articles", [archive, output])),
    notes,
    begin: () => {
      derived.begin();
    },
    close: () => {
      derived.finish();
      for (const store of stores) store.close();
    },
  };
}

/** Stores of the same thing by other versions. */
function removeOthers(folder: string, own: string, version: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const others = names.filter((each) => each.startsWith(own) && !each.startsWith(own + version));
  for (const each of others) rmSync(join(folder, each), { force: true });
}
