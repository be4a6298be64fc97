import type { Nodes } from "mdast";
import { textOf } from "../read/markdown.ts";
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
  /** UTF-16 characters of its text. */
  readonly size: number;
}

/** What its own page says beside its text. */
export interface Rest {
  readonly marks: Article["marks"];
  readonly evidence: Readonly<Partial<Record<FactName, readonly Evidence[]>>>;
  readonly hidden?: NonNullable<Article["hidden"]>;
}

export type Body = Article["body"];

/** An article in the parts that are kept of it, by the kinds of value that they are kept as. */
export interface Parts {
  readonly card: Card;
  readonly rest: Rest;
  readonly body: Body;
}

/** Reads a part of an article that is not its card. */
export interface ReadPart {
  rest(): Rest;
  body(): Body;
}

export function partArticle(article: Article): Parts {
  const { path, sha256, facts, sidecar, body, marks, hidden } = article;
  const words = wordsHashOf(article);
  const known = Object.entries(facts) as readonly (readonly [FactName, Fact<unknown>])[];
  const values = Object.fromEntries(known.map(([name, { value }]) => [name, value]));
  const evidence = Object.fromEntries(known.map(([name, fact]) => [name, fact.evidence]));
  const hasSidecar = Object.keys(sidecar).length > 0;
  return {
    card: {
      path,
      sha256,
      facts: values,
      ...(hasSidecar && { sidecar }),
      words,
      size: sizeOf(body),
    },
    rest: { marks, evidence, ...(hidden && { hidden }) },
    body,
  };
}

/** An article whose body, marks and evidence are read when they are asked for, so that an archive's articles fit into memory. */
export function storedArticle(card: Card, read: ReadPart): Article {
  return new StoredArticle(card, read);
}

export function sizeOf({ children }: Body): number {
  return children.reduce((sum, node: Nodes) => sum + textOf(node).length, 0);
}

const nothing: Sidecar = {};

class StoredArticle implements Article {
  readonly path: string;
  readonly sha256: string;
  readonly facts: Facts;
  readonly sidecar: Sidecar;
  readonly #read: ReadPart;

  constructor({ path, sha256, facts, sidecar = nothing }: Card, read: ReadPart) {
    this.path = path;
    this.sha256 = sha256;
    this.sidecar = sidecar;
    this.#read = read;
    const own = { ...facts };
    for (const [name, value] of Object.entries(facts) as [FactName, unknown][]) {
      own[name] = new StoredFact(name, value, read);
    }
    this.facts = own as unknown as Facts; // what `partArticle` took from Facts
  }

  get body(): Article["body"] {
    return this.#read.body();
  }

  get marks(): Article["marks"] {
    return this.#read.rest().marks;
  }

  get hidden(): Article["hidden"] {
    return this.#read.rest().hidden;
  }
}

class StoredFact<T> implements Fact<T> {
  readonly value: T;
  readonly #name: FactName;
  readonly #read: ReadPart;

  constructor(name: FactName, value: T, read: ReadPart) {
    this.value = value;
    this.#name = name;
    this.#read = read;
  }

  get evidence(): readonly Evidence[] {
    return this.#read.rest().evidence[this.#name] ?? [];
  }
}
