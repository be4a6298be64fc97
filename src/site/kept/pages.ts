import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { Planned } from "../plan.ts";
import type { Store } from "./store.ts";

/**
 * Which files of an output folder are as they would be made again, by what each was made from and what the file system says
 * of it: a file that anybody has touched since is made again. `program` is the hash of what makes pages. One that `isLong` serves
 * several builds of one process, and has at hand what it knows: what another process publishes in between is found by the files.
 */
export class StoredPages {
  readonly #store: Store;
  readonly #program: string;
  readonly #output: string;
  readonly #atHand: Map<string, string> | undefined;

  constructor(store: Store, program: string, output: string, isLong = false) {
    this.#store = store;
    this.#atHand = isLong ? new Map(store.entries()) : undefined;
    this.#program = program;
    this.#output = output;
  }

  isCurrent(planned: Planned): boolean {
    const kept = this.#kept(planned.file);
    return kept !== undefined && kept === this.#stateOf(planned);
  }

  /** Called when a build has published: what it planned is what there is. */
  settle(plan: readonly Planned[]): void {
    const now = new Map(plan.flatMap((each) => this.#entryOf(each)));
    const changed = [...now].filter(([file, state]) => this.#kept(file) !== state);
    const known = this.#atHand ? [...this.#atHand.keys()] : this.#store.keys();
    const gone = known.filter((file) => !now.has(file));
    if (changed.length > 0 || gone.length > 0) this.#store.change(changed, gone);
    for (const [file, state] of changed) this.#atHand?.set(file, state);
    for (const file of gone) this.#atHand?.delete(file);
  }

  #kept(file: string): string | undefined {
    return this.#atHand ? this.#atHand.get(file) : this.#store.get(file);
  }

  #entryOf(planned: Planned): readonly (readonly [file: string, state: string])[] {
    const state = this.#stateOf(planned);
    return state === undefined ? [] : [[planned.file, state]];
  }

  /** Undefined for a file that is not there, and for one that is made at every build. */
  #stateOf({ file, inputs }: Planned): string | undefined {
    if (inputs === undefined) return undefined;
    const stats = lstatSync(join(this.#output, file), { throwIfNoEntry: false });
    if (!stats?.isFile()) return undefined;
    const { size, mtimeMs, ctimeMs, ino } = stats;
    return [inputs, this.#program, size, mtimeMs, ctimeMs, ino].join(" ");
  }
}
