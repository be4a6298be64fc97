import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { Texts } from "./store.ts";

// A file that changed so lately, in ms, may change again without a trace in its times: some file systems count by two seconds, and
// the kernel gives the time of its last tick.
const tick = 2000;
const kernelTick = 100;

/** What was found out about a file that is not as it was, and what is now; the latter is not there of one that is gone. */
export interface Otherwise<T> {
  readonly before: T;
  readonly now?: T;
}

const batch = 500; // files: a kilobyte each is held until they are written

/**
 * What was found out about files, by path, while the file system says the same of them as it did then: its word spares reading
 * them, and nothing else hangs on it. Values are objects that JSON can hold; `basis` stands for all else that they hang on.
 */
export class SeenFiles<T> {
  readonly #texts: Texts;
  readonly #basis: string;
  /** Paths of files that are as they were, or of which something was put. */
  readonly #standing = new Set<string>();
  readonly #unwritten = new Map<string, string>();
  #found: Otherwise<T>[] = [];

  constructor(texts: Texts, basis: string) {
    this.#texts = texts;
    this.#basis = basis;
  }

  /** Undefined where the file, or what stands beside it, is not as it was. */
  get(path: string, state: string | undefined): T | undefined {
    if (state === undefined) return undefined;
    const prefix = this.#prefix(state);
    const kept = this.#unwritten.get(path) ?? this.#texts.get(path);
    if (kept?.startsWith(prefix) !== true) return undefined;
    this.#standing.add(path);
    return JSON.parse(kept.slice(prefix.length)) as T;
  }

  /** What is to be known of a file from now on; of one that has no state, nothing. */
  put(path: string, state: string | undefined, found: T): void {
    if (state === undefined) return;
    this.#standing.add(path);
    this.#unwritten.set(path, this.#prefix(state) + JSON.stringify(found));
    if (this.#unwritten.size >= batch) this.#write();
  }

  /** Forgets what nobody asked for or put; gives what was found out about files that are not as they were. */
  settle(): readonly Otherwise<T>[] {
    this.#write();
    const gone = this.#texts.keysWhere((path) => !this.#standing.has(path));
    const found = [...this.#found, ...gone.flatMap((path) => this.#before(path))];
    if (gone.length > 0) this.#texts.change([], gone);
    this.#found = [];
    this.#standing.clear();
    return found;
  }

  #write(): void {
    const put = [...this.#unwritten].filter(([path, kept]) => this.#texts.get(path) !== kept);
    for (const [path, kept] of put) {
      const now = foundIn(kept) as T;
      this.#found.push(...this.#before(path).map(({ before }) => ({ before, now })));
    }
    if (put.length > 0) this.#texts.change(put);
    this.#unwritten.clear();
  }

  /** None where another program made it: that kept elsewhere what it derived. */
  #before(path: string): readonly Otherwise<T>[] {
    const was = this.#texts.get(path);
    return was?.startsWith(`${this.#basis} `) === true ? [{ before: foundIn(was) as T }] : [];
  }

  #prefix(state: string): string {
    return `${this.#basis} ${state} `;
  }
}

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
