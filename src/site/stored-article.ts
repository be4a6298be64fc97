import { wordsHashOf } from "../story/sketch.ts";
import type { Article, Evidence, Fact, FactName, Facts, Sidecar } from "../types.ts";

/** What of an article every build needs; JSON can hold it. */
export interface Card {
  readonly path: string;
  readonly sha256: string;
  readonly facts: Readonly<Partial<Record<FactName, unknown>>>;
  readonly sidecar?: Sidecar;
  /** Stands for the words of its text. */
  readonly words: string;
}

/** The rest of it: most of its size. */
export interface Rest {
  readonly body: Article["body"];
  readonly marks: Article["marks"];
  readonly evidence: Readonly<Partial<Record<FactName, readonly Evidence[]>>>;
}

export function partArticle(article: Article): { readonly card: Card; readonly rest: Rest } {
  const { path, sha256, facts, sidecar, body, marks } = article;
  const words = wordsHashOf(article);
  const known = Object.entries(facts) as readonly (readonly [FactName, Fact<unknown>])[];
  const values = Object.fromEntries(known.map(([name, { value }]) => [name, value]));
  const evidence = Object.fromEntries(known.map(([name, fact]) => [name, fact.evidence]));
  const hasSidecar = Object.keys(sidecar).length > 0;
  return {
    card: { path, sha256, facts: values, ...(hasSidecar && { sidecar }), words },
    rest: { body, marks, evidence },
  };
}

/** An article whose body, marks and evidence are read when they are asked for, so that an archive's articles fit into memory. */
export function storedArticle(card: Card, readRest: () => Rest): Article {
  return new StoredArticle(card, readRest);
}

const nothing: Sidecar = {};

class StoredArticle implements Article {
  readonly path: string;
  readonly sha256: string;
  readonly facts: Facts;
  readonly sidecar: Sidecar;
  readonly #readRest: () => Rest;

  constructor({ path, sha256, facts, sidecar = nothing }: Card, readRest: () => Rest) {
    this.path = path;
    this.sha256 = sha256;
    this.sidecar = sidecar;
    this.#readRest = readRest;
    const own: Partial<Record<FactName, Fact<unknown>>> = {};
    for (const [name, value] of Object.entries(facts) as [FactName, unknown][]) {
      own[name] = new StoredFact(name, value, readRest);
    }
    this.facts = own as unknown as Facts; // what `partArticle` took from Facts
  }

  get body(): Article["body"] {
    return this.#readRest().body;
  }

  get marks(): Article["marks"] {
    return this.#readRest().marks;
  }
}

class StoredFact<T> implements Fact<T> {
  readonly value: T;
  readonly #name: FactName;
  readonly #readRest: () => Rest;

  constructor(name: FactName, value: T, readRest: () => Rest) {
    this.value = value;
    this.#name = name;
    this.#readRest = readRest;
  }

  get evidence(): readonly Evidence[] {
    return this.#readRest().evidence[this.#name] ?? [];
  }
}
