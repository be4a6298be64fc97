import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { Store } from "./store.ts";

// A file that changed so lately, in ms, may change again without a trace in its times: some file systems count by two seconds, and
// the kernel gives the time of its last tick.
const tick = 2000;
const kernelTick = 100;

/**
 * What was found out about files, by path, while the file system says the same of them as it did then: its word spares reading
 * them, and nothing else hangs on it. Values are objects that JSON can hold; `basis` stands for all else that they hang on.
 */
export class SeenFiles<T> {
  readonly #store: Store;
  readonly #basis: string;
  readonly #isLong: boolean;
  #known: Map<string, string>;
  #now = new Map<string, string>();

  /** One that `isLong` serves several builds. */
  constructor(store: Store, basis: string, isLong = false) {
    this.#store = store;
    this.#basis = basis;
    this.#isLong = isLong;
    this.#known = new Map(store.entries());
  }

  /** Undefined where the file, or what stands beside it, is not as it was. */
  get(path: string, state: string | undefined): T | undefined {
    const kept = this.#known.get(path);
    if (kept === undefined || state === undefined) return undefined;
    const prefix = this.#prefix(state);
    if (!kept.startsWith(prefix)) return undefined;
    const again = this.#isLong ? kept : asItWas;
    this.#known.set(path, again);
    this.#now.set(path, again);
    return JSON.parse(kept.slice(prefix.length)) as T;
  }

  /** What is to be known of a file from now on; of one that has no state, nothing. */
  put(path: string, state: string | undefined, found: T): void {
    if (state !== undefined) this.#now.set(path, this.#prefix(state) + JSON.stringify(found));
  }

  /** What is known from now on; gives what was found out about files that are not as they were, and what is now. */
  settle(): readonly { readonly before: T; readonly now?: T }[] {
    const [before, now] = [this.#known, this.#now];
    const changed = [...now].filter(([path, kept]) => before.get(path) !== kept);
    const gone = [...before.keys()].filter((path) => !now.has(path));
    if (changed.length + gone.length > 0) this.#store.change(changed, gone);
    this.#known = now;
    this.#now = new Map();
    return [...changed.map(([path]) => path), ...gone].flatMap((path) => {
      const [was, is] = [before.get(path), now.get(path)];
      if (was?.startsWith(`${this.#basis} `) !== true) return []; // another program's: it kept what it made elsewhere
      return { before: foundIn(was) as T, ...(is !== undefined && { now: foundIn(is) as T }) };
    });
  }

  #prefix(state: string): string {
    return `${this.#basis} ${state} `;
  }
}

/** For one that is asked for and is as it was: what it was is not held any longer, a kilobyte a file. */
const asItWas = "";

function foundIn(kept: string): unknown {
  return JSON.parse(kept.slice(kept.indexOf("{")));
}

/** What the file system says of files that belong together; undefined where it cannot be trusted to say so when they change. */
export function stateOf(folder: string, paths: readonly string[]): string | undefined {
  const now = Date.now();
  const states: string[] = [];
  for (const path of paths) {
    const stats = lstatSync(join(folder, path), { throwIfNoEntry: false });
    if (!stats?.isFile()) return undefined;
    const { size, mtimeMs, ctimeMs, ino } = stats;
    if (mtimeMs > now - tick || ctimeMs > now - kernelTick) return undefined;
    states.push(`${size}/${mtimeMs}/${ctimeMs}/${ino}`);
  }
  return states.join("+");
}
