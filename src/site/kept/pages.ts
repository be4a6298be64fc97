import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { Planned } from "../plan.ts";
import type { Texts } from "./store.ts";

/**
 * Which files of an output folder are as they would be made again, by what each was made from and what the file system says
 * of it: a file that anybody has touched since is made again. `program` is the hash of what makes pages. It may serve
 * several builds of one process: what another publishes in between is found by the files.
 */
export class StoredPages {
  readonly #texts: Texts;
  readonly #program: string;
  readonly #output: string;
  /** What this build found current, by its inputs: it is not looked at again. */
  readonly #current = new Map<string, string>();

  constructor(texts: Texts, program: string, output: string) {
    this.#texts = texts;
    this.#program = program;
    this.#output = output;
  }

  isCurrent(planned: Planned): boolean {
    const { file, inputs } = planned;
    if (inputs === undefined) return false;
    if (this.#current.get(file) === inputs) return true;
    const kept = this.#texts.get(file);
    if (kept?.startsWith(this.#prefix(inputs)) !== true) return false;
    if (kept !== this.#stateOf(planned)) return false;
    this.#current.set(file, inputs);
    return true;
  }

  /** Called when a build has published: what it planned is what there is. */
  settle(plan: readonly Planned[]): void {
    const known = plan.filter(({ inputs }) => inputs !== undefined);
    const made = known.filter(({ file, inputs }) => this.#current.get(file) !== inputs);
    if (made.length > 0) this.#texts.change(this.#statesOf(made));
    const files = new Set(known.map(({ file }) => file));
    const gone = this.#texts.keysWhere((file) => !files.has(file));
    if (gone.length > 0) this.#texts.change([], gone);
    this.#current.clear();
  }

  *#statesOf(plan: readonly Planned[]): Iterable<readonly [file: string, state: string]> {
    for (const each of plan) {
      const state = this.#stateOf(each);
      if (state !== undefined) yield [each.file, state];
    }
  }

  /** Undefined for a file that is not there, and for one that is made at every build. */
  #stateOf({ file, inputs }: Planned): string | undefined {
    if (inputs === undefined) return undefined;
    const stats = lstatSync(join(this.#output, file), { throwIfNoEntry: false });
    if (!stats?.isFile()) return undefined;
    const { size, mtimeMs, ctimeMs, ino } = stats;
    return this.#prefix(inputs) + [size, mtimeMs, ctimeMs, ino].join(" ");
  }

  #prefix(inputs: string): string {
    return `${inputs} ${this.#program} `;
  }
}
