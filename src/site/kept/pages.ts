import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { Planned } from "../plan.ts";
import type { Store } from "./store.ts";

/**
 * Which files of an output folder are as they would be made again, by what each was made from and what the file system says
 * of it: a file that anybody has touched since is made again. `program` is the hash of what makes pages. It may serve
 * several builds of one process: what another publishes in between is found by the files.
 */
export class StoredPages {
  readonly #store: Store;
  readonly #program: string;
  readonly #output: string;
  readonly #known: Map<string, string>;
  /** What this build found current: it is not looked at again. */
  readonly #current = new Map<string, string>();

  constructor(store: Store, program: string, output: string) {
    this.#store = store;
    this.#known = new Map(store.entries());
    this.#program = program;
    this.#output = output;
  }

  isCurrent(planned: Planned): boolean {
    const { file, inputs } = planned;
    const kept = this.#current.get(file) ?? this.#known.get(file);
    if (kept === undefined || !kept.startsWith(this.#prefix(inputs))) return false;
    if (!this.#current.has(file) && kept !== this.#stateOf(planned)) return false;
    this.#current.set(file, kept);
    return true;
  }

  /** Called when a build has published: what it planned is what there is. */
  settle(plan: readonly Planned[]): void {
    const now = new Map(plan.flatMap((each) => this.#entryOf(each)));
    const changed = [...now].filter(([file, state]) => this.#known.get(file) !== state);
    const gone = [...this.#known.keys()].filter((file) => !now.has(file));
    if (changed.length > 0 || gone.length > 0) this.#store.change(changed, gone);
    for (const [file, state] of changed) this.#known.set(file, state);
    for (const file of gone) this.#known.delete(file);
    this.#current.clear();
  }

  #entryOf(planned: Planned): readonly (readonly [file: string, state: string])[] {
    const current = this.#current.get(planned.file);
    const isCurrent = current?.startsWith(this.#prefix(planned.inputs)) === true;
    const state = isCurrent ? current : this.#stateOf(planned);
    return state === undefined ? [] : [[planned.file, state]];
  }

  /** Undefined for a file that is not there, and for one that is made at every build. */
  #stateOf({ file, inputs }: Planned): string | undefined {
    if (inputs === undefined) return undefined;
    const stats = lstatSync(join(this.#output, file), { throwIfNoEntry: false });
    if (!stats?.isFile()) return undefined;
    const { size, mtimeMs, ctimeMs, ino } = stats;
    return this.#prefix(inputs) + [size, mtimeMs, ctimeMs, ino].join(" ");
  }

  #prefix(inputs = ""): string {
    return `${inputs} ${this.#program} `;
  }
}
