import type { Store } from "./store.ts";

const batch = 50; // values written at once: few waits for the disk, little lost by a kill
const mostRecent = 100; // values that are asked for several times while a page is made

/** Values that are derived from hashed inputs; whether they were kept or are made now makes no difference but in time. */
export interface Derived {
  /** Whether what is put is there when it is asked for. */
  readonly holds: boolean;
  has(kind: string, inputs: string): boolean;
  /** Whether a value holds for this run only. */
  isPassing(kind: string, inputs: string): boolean;
  /** What JSON made of the value that was put; undefined where none was. */
  get(kind: string, inputs: string): unknown;
  put(kind: string, inputs: string, value: unknown): void;
  /** The kept value or the one that is made now; the last few are at hand. */
  recent<T>(kind: string, inputs: string, make: () => T): T;
  /** Keeps a value that a kept one was made from, though nobody asks for it now. */
  keep(kind: string, inputs: string): void;
  /** Of several builds in one process the value that an earlier one made, else the one that is made now: any value, on no disk. */
  held<T>(kind: string, inputs: string, make: () => T): T;
}

/** Every value is made when it is asked for. */
export const underived: Derived = {
  holds: false,
  has: () => false,
  isPassing: () => false,
  get: () => undefined,
  put: () => undefined,
  recent: (_kind, _inputs, make) => make(),
  keep: () => undefined,
  held: (_kind, _inputs, make) => make(),
};

/** The kept value of these inputs, or the one that is made now. Values are what JSON can hold. */
export function once<T>(derived: Derived, kind: string, inputs: string, make: () => T): T {
  const kept = derived.get(kind, inputs);
  if (kept !== undefined) return kept as T; // its kind says what was put
  const made = make();
  derived.put(kind, inputs, made);
  return made;
}

/** Kinds that are most of an archive's size: few of an archive's are asked for by a build that follows on another. */
const bulky: ReadonlySet<string> = new Set("survey card rest body text record line".split(" "));

/** Kinds whose values are megabytes, and others after each edit: of several builds in one process the last one's are kept. */
const late: ReadonlySet<string> = new Set(["story", "named in entries"]);

/** Kinds of values that are made from one article alone: they go when it goes, whether they are asked for or not. */
const ofArticles: ReadonlySet<string> = new Set([...bulky, "recount", "names", "sketch"]);

/**
 * In two stores: of articles, and of what several make together. One that `isLong` serves several builds of one process, each
 * begun by `begin`, and has at hand what the last of them asked for; values are shared, so nobody may change one.
 */
export class KeptDerived implements Derived {
  readonly holds = true;
  readonly #articles: Store;
  readonly #joins: Store;
  readonly #used = new Set<string>();
  readonly #recent = new Map<string, unknown>();
  readonly #passing = new Map<string, unknown>();
  #unwritten = new Map<string, string>();
  readonly #late = new Map<string, unknown>();
  readonly #isLong: boolean;
  #atHand = new Map<string, unknown>();
  #asked = new Map<string, unknown>();

  constructor(articles: Store, joins: Store, isLong = false) {
    this.#articles = articles;
    this.#joins = joins;
    this.#isLong = isLong;
  }

  /** Nothing that holds for one build only is known from here on. */
  begin(): void {
    this.#used.clear();
    this.#passing.clear();
  }

  /** Whether what is put can be had again by another run. */
  get canKeep(): boolean {
    return this.#articles.isOpen;
  }

  has(kind: string, inputs: string): boolean {
    const key = keyOf(kind, inputs);
    if (this.#passing.has(key) || this.#unwritten.has(key)) return true;
    return (ofArticles.has(kind) ? this.#articles : this.#joins).has(key);
  }

  isPassing(kind: string, inputs: string): boolean {
    return this.#passing.has(keyOf(kind, inputs));
  }

  /** Gives it for as long as this is open: what another run may find otherwise is not kept for it. */
  pass(kind: string, inputs: string, value: unknown): void {
    this.#passing.set(keyOf(kind, inputs), value);
  }

  get(kind: string, inputs: string): unknown {
    const key = keyOf(kind, inputs);
    if (this.#passing.has(key)) return this.#passing.get(key);
    const isOfArticle = ofArticles.has(kind);
    if (this.#isAtHand(key)) {
      if (!isOfArticle) this.#used.add(key);
      return this.#asked.get(key);
    }
    const text = this.#unwritten.get(key) ?? (isOfArticle ? this.#articles : this.#joins).get(key);
    if (text === undefined) return undefined;
    if (!isOfArticle) this.#used.add(key);
    const value: unknown = JSON.parse(text);
    if (this.#isLong && !bulky.has(kind)) this.#asked.set(key, value);
    return value;
  }

  put(kind: string, inputs: string, value: unknown): void {
    if (this.#isLong && late.has(kind)) {
      const key = keyOf(kind, inputs);
      this.#used.add(key);
      this.#asked.set(key, value);
      this.#late.set(key, value);
      return;
    }
    this.putText(kind, inputs, JSON.stringify(value));
    if (this.#isLong && !bulky.has(kind)) this.#asked.set(keyOf(kind, inputs), value);
  }

  held<T>(kind: string, inputs: string, make: () => T): T {
    if (!this.#isLong) return make();
    const key = keyOf(kind, inputs);
    if (!this.#isAtHand(key)) this.#asked.set(key, make());
    return this.#asked.get(key) as T; // as it was set there
  }

  /** Asking for a value is what keeps it at hand. */
  #isAtHand(key: string): boolean {
    if (this.#asked.has(key)) return true;
    if (!this.#atHand.has(key)) return false;
    this.#asked.set(key, this.#atHand.get(key));
    return true;
  }

  /** Of a value that is in JSON already. */
  putText(kind: string, inputs: string, text: string): void {
    const key = keyOf(kind, inputs);
    if (!ofArticles.has(kind)) this.#used.add(key);
    this.#unwritten.set(key, text);
    if (this.#unwritten.size >= batch) this.#write();
  }

  recent<T>(kind: string, inputs: string, make: () => T): T {
    const key = keyOf(kind, inputs);
    if (this.#recent.has(key)) return this.#recent.get(key) as T; // as it was set below
    const value = once(this, kind, inputs, make);
    const [oldest] = this.#recent.keys();
    if (oldest !== undefined && this.#recent.size >= mostRecent) this.#recent.delete(oldest);
    this.#recent.set(key, value);
    return value;
  }

  keep(kind: string, inputs: string): void {
    if (!ofArticles.has(kind)) this.#used.add(keyOf(kind, inputs));
    this.#isAtHand(keyOf(kind, inputs));
  }

  /**
   * Keeps what was asked for since it was opened, and what is of the articles that there are: `gone` are the inputs of those that are
   * no more. Where much more is kept than they can have, builds that were interrupted left it, and it goes too.
   */
  settle(gone: readonly string[], { articles, live }: Living): void {
    this.#write();
    for (const key of this.#late.keys()) if (!this.#used.has(key)) this.#late.delete(key);
    this.#atHand = this.#asked;
    this.#asked = new Map();
    const unused = this.#joins.keysWhere((key) => !this.#used.has(key));
    if (unused.length > 0) this.#joins.change([], unused);
    if (this.#articles.size() > mostOfArticle * (articles.length + someMore)) {
      const known = new Set(live());
      const isStray = (key: string): boolean => !known.has(key.slice(key.indexOf(" ") + 1));
      this.#articles.change([], this.#articles.keysWhere(isStray));
    } else if (gone.length > 0) {
      const keys = gone.flatMap((inputs) => [...ofArticles].map((kind) => keyOf(kind, inputs)));
      this.#articles.change([], keys);
    }
    for (const store of [this.#articles, this.#joins]) store.rest();
  }

  /** Keeps what is kept last: called when it is closed. */
  finish(): void {
    if (this.#late.size === 0) return;
    this.#joins.change([...this.#late].map(([key, value]) => [key, JSON.stringify(value)]));
    this.#late.clear();
  }

  #write(): void {
    const [ofEach, ofAll] = [new Map<string, string>(), new Map<string, string>()];
    for (const [key, text] of this.#unwritten) {
      const isOfArticle = ofArticles.has(key.slice(0, key.indexOf(" ")));
      (isOfArticle ? ofEach : ofAll).set(key, text);
    }
    if (ofEach.size > 0) this.#articles.change(ofEach);
    if (ofAll.size > 0) this.#joins.change(ofAll);
    this.#unwritten = new Map();
  }
}

/** An archive's articles, and what their values go by. */
interface Living {
  readonly articles: readonly unknown[];
  readonly live: () => readonly string[];
}

const mostOfArticle = 2 * ofArticles.size; // values: its own, and those of its excerpt
const someMore = 50; // articles; or files that are refused

function keyOf(kind: string, inputs: string): string {
  return `${kind} ${inputs}`;
}
