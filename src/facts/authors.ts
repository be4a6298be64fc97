import { lineEvidence } from "../mark/outlet.ts";
import { factOf } from "../read/html/claims.ts";
import type { Block, Fact } from "../types.ts";
import { findLabelledNames } from "./author-label.ts";
import { parseHeadLine } from "./head-line.ts";
import { pageAuthors } from "./page-authors.ts";
import type { FactSources } from "./sources.ts";
import { blocksAtTop } from "./top.ts";

export interface AuthorsFact {
  readonly authors?: Fact<readonly string[]>;
  /** Index of the byline's block. */
  readonly claim?: number;
}

const widest = 10; // blocks, where no text is found

/** A person's word, else whom the markup names, else a line at the top that is nothing but a byline, else a body. */
export function extractAuthors(sources: FactSources): AuthorsFact {
  const { blocks, sidecar, saidIn, page } = sources;
  const claim = blocksAtTop(sources, widest).find(
    (index) => parseHeadLine(textAt(blocks, index))?.names,
  );
  const block = claim === undefined ? undefined : blocks[claim];
  const names = block && parseHeadLine(block.text)?.names;
  const claimed = claim === undefined ? {} : { claim };
  if (sidecar.authors !== undefined) {
    const evidence = [{ kind: saidIn("authors"), text: sidecar.authors.join(", ") }];
    return { authors: { value: sidecar.authors, evidence }, ...claimed };
  }
  const found = page && pageAuthors(page);
  const said = found && factOf(found.stated, isSame);
  if (said) return { authors: said, ...claimed };
  if (block && names) {
    return { authors: { value: names, evidence: [lineEvidence(block)] }, ...claimed };
  }
  const labelled = page && findLabelledNames(blocks, blocksAtTop(sources, widest), sources.open);
  const held = labelled && blocks[labelled.claim];
  if (labelled && held) {
    const authors = { value: labelled.names, evidence: [lineEvidence(held)] };
    return { authors, claim: labelled.claim };
  }
  const fallback = found && factOf(found.fallback, isSame);
  return fallback ? { authors: fallback } : {};
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.join() === other.join();
}

function textAt(blocks: readonly Block[], index: number): string {
  return blocks[index]?.text ?? "";
}
