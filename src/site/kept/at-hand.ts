import type { Store, Texts } from "./store.ts";

/** A store all of whose texts are in memory, for a process that asks for them again and again: each is read once. */
export class AtHand implements Texts {
  readonly #store: Store;
  readonly #texts: Map<string, string>;

  constructor(store: Store) {
    this.#store = store;
    this.#texts = new Map(store.entries());
  }

  get(key: string): string | undefined {
    return this.#texts.get(key);
  }

  keysWhere(isWanted: (key: string) => boolean): readonly string[] {
    return [...this.#texts.keys()].filter((key) => isWanted(key));
  }

  change(
    put: Iterable<readonly [key: string, value: string]>,
    remove: Iterable<string> = [],
  ): void {
    const written = [...put];
    const removed = [...remove];
    this.#store.change(written, removed);
    for (const [key, value] of written) this.#texts.set(key, value);
    for (const key of removed) this.#texts.delete(key);
  }
}
