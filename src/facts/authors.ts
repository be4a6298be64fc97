import { lineEvidence } from "../mark/outlet.ts";
import type { Fact } from "../types.ts";
import type { FactSources } from "./sources.ts";

export interface AuthorsFact {
  readonly authors?: Fact<readonly string[]>;
  /** Index of the byline's block. */
  readonly claim?: number;
}

const head = 10; // open blocks
const name = String.raw`\p{Lu}[\p{L}.'’-]{0,30}(?: (?:\p{Lu}[\p{L}.'’-]{0,30}|(?:de|da|di|van|von|der|den|al|bin|la|le))){1,4}`;
const between = String.raw`(?:, (?:and )?| and | & )`;
const byline = new RegExp(`^[Bb][Yy]:? (?<names>${name}(?:${between}${name}){0,5})$`, "u");

/** A person's word, else a line at the top that is nothing but a byline. */
export function extractAuthors({ blocks, open, sidecar, saidIn }: FactSources): AuthorsFact {
  const claim = open.slice(0, head).find((index) => byline.test(blocks[index]?.text ?? ""));
  const block = claim === undefined ? undefined : blocks[claim];
  const names = byline.exec(block?.text ?? "")?.groups?.["names"]?.split(new RegExp(between, "u"));
  const claimed = claim === undefined ? {} : { claim };
  if (sidecar.authors !== undefined) {
    const evidence = [{ kind: saidIn("authors"), text: sidecar.authors.join(", ") }];
    return { authors: { value: sidecar.authors, evidence }, ...claimed };
  }
  return block && names
    ? { authors: { value: names, evidence: [lineEvidence(block)] }, ...claimed }
    : {};
}
