import type { Edtf } from "../../day.ts";

/** What a person decided of a story's entries, in the order of `story.md`, whose lines these are. */
export interface Curation {
  readonly entries: readonly OwnEntry[];
  readonly acts: readonly Act[];
}

/** An entry that a person wrote. */
export interface OwnEntry {
  readonly date: Edtf;
  readonly text: string;
  /** An address, or words. */
  readonly source: string;
  readonly line: number;
}

/** One thing that a person does to the entry that holds the account of that id. */
export type Act = Deed & { readonly id: string; readonly line: number };

export type Deed =
  | { readonly verb: "hide" | "pin" }
  | { readonly verb: "title"; readonly title: string }
  | { readonly verb: "date"; readonly date: Edtf }
  | Grouping;

/** `join`: the entries of these accounts become one with it; `split`: these accounts leave it and stand alone, together. */
export interface Grouping {
  readonly verb: "join" | "split";
  readonly ids: readonly string[];
}

/** What of a curation is not done, and why. */
export interface Fault {
  readonly line: number;
  /** `found, expected; what to do` */
  readonly message: string;
}

export type Faults = Fault[];
