import type { Store } from "./store.ts";

const batch = 50; // values written at once: few waits for the disk, little lost by a kill

/** Values that are derived from hashed inputs; whether they were kept or are made now makes no difference but in time. */
export interface Derived {
  /** What JSON made of the value that was put; undefined where none was. */
  get(kind: string, inputs: string): unknown;
  put(kind: string, inputs: string, value: unknown): void;
  /** Keeps a value that a kept one was made from, though nobody asks for it now. */
  keep(kind: string, inputs: string): void;
}

/** Every value is made when it is asked for. */
export const underived: Derived = {
  get: () => undefined,
  put: () => undefined,
  keep: () => undefined,
};

/** The kept value of these inputs, or the one that is made now. Values are what JSON can hold. */
export function once<T>(derived: Derived, kind: string, inputs: string, make: () => T): T {
  const kept = derived.get(kind, inputs);
  if (kept !== undefined) return kept as T; // its kind says what was put
  const made = make();
  derived.put(kind, inputs, made);
  return made;
}

/** In a store; `program` is the hash of what derives. */
export class KeptDerived implements Derived {
  readonly #store: Store;
  readonly #program: string;
  readonly #used = new Set<string>();
  readonly #held = new Map<string, unknown>();
  #unwritten: (readonly [string, string])[] = [];

  constructor(store: Store, program: string) {
    this.#store = store;
    this.#program = program;
  }

  /** Whether what is put can be had again. */
  get canKeep(): boolean {
    return this.#store.isOpen;
  }

  has(kind: string, inputs: string): boolean {
    const key = this.#keyOf(kind, inputs);
    return this.#held.has(key) || this.#store.has(key);
  }

  get(kind: string, inputs: string): unknown {
    const key = this.#keyOf(kind, inputs);
    if (this.#held.has(key)) return this.#held.get(key);
    const text = this.#store.get(key);
    if (text === undefined) return undefined;
    this.#used.add(key);
    return JSON.parse(text);
  }

  put(kind: string, inputs: string, value: unknown): void {
    this.putText(kind, inputs, JSON.stringify(value));
  }

  /** Of a value that is in JSON already. */
  putText(kind: string, inputs: string, text: string): void {
    const key = this.#keyOf(kind, inputs);
    this.#used.add(key);
    this.#unwritten.push([key, text]);
    if (this.#unwritten.length >= batch) this.write();
  }

  /** Gives it for as long as this is open: what another run may find otherwise is not kept for it. */
  hold(kind: string, inputs: string, value: unknown): void {
    this.#held.set(this.#keyOf(kind, inputs), value);
  }

  keep(kind: string, inputs: string): void {
    this.#used.add(this.#keyOf(kind, inputs));
  }

  /** Keeps what was asked for since it was opened, and nothing else. */
  settle(): void {
    this.write();
    this.#store.change(
      [],
      this.#store.keys().filter((key) => !this.#used.has(key)),
    );
  }

  /** What was put can be had from now on. */
  write(): void {
    this.#store.change(this.#unwritten);
    this.#unwritten = [];
  }

  #keyOf(kind: string, inputs: string): string {
    return `${kind} ${inputs} ${this.#program}`;
  }
}
