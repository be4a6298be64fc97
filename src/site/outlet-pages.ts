import { shortHash } from "../record/anchors.ts";
import { comparePaths } from "../notes.ts";
import type { Published } from "./addresses.ts";
import { outletFile } from "./urls.ts";

/** An outlet that is known, and what the archive has of it. */
export interface OutletPage {
  readonly name: string;
  /** Of its own page. */
  readonly file: string;
  readonly articles: readonly Published[];
}

/**
 * By name. Of two whose addresses meet ("The Post", "the post!") the first by name has it, the next one with a hash of its
 * own name, so that neither hangs on the order of files.
 */
export function outletPages(articles: readonly Published[]): readonly OutletPage[] {
  const byName = Map.groupBy(articles, ({ article }) => article.facts.outlet?.value);
  const taken = new Set<string>();
  return [...byName.keys()]
    .filter((name) => name !== undefined)
    .toSorted(comparePaths)
    .map((name) => {
      let file = outletFile(name);
      for (let meant = name; taken.has(file); file = outletFile(meant)) {
        meant = `${meant} ${shortHash(name)}`;
      }
      taken.add(file);
      return { name, file, articles: byName.get(name) ?? [] };
    });
}
