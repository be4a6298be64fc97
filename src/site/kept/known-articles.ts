import type { Sourced } from "../articles.ts";
import type { Store } from "./store.ts";

/** How many of an archive's articles are not as they were when it was last built, and how many are. */
export interface Changes {
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
  readonly unchanged: number;
}

type Entry = readonly [path: string, inputs: string];

/** Which articles the last build into an output folder had, by path, and what each was made from. Without a store all are new. */
export class KnownArticles {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** What is changed since it was last called; what it is given is what is known from now on. */
  settle(articles: readonly Sourced[]): Changes {
    const paths = new Set<string>();
    const [added, changed]: [Entry[], Entry[]] = [[], []];
    for (const { article, inputs } of articles) {
      const { path } = article;
      paths.add(path);
      const known = this.#store.get(path);
      if (known !== inputs) (known === undefined ? added : changed).push([path, inputs]);
    }
    const removed = this.#store.keysWhere((path) => !paths.has(path));
    if (added.length + changed.length + removed.length > 0) {
      this.#store.change([...added, ...changed], removed);
    }
    return {
      added: added.length,
      updated: changed.length,
      removed: removed.length,
      unchanged: paths.size - added.length - changed.length,
    };
  }
}
