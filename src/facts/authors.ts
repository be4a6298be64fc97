import { lineEvidence } from "../mark/outlet.ts";
import { factOf } from "../read/html/claims.ts";
import type { Fact } from "../types.ts";
import { findLabelledNames } from "./author-label.ts";
import type { Reading } from "./date-forms.ts";
import { parseHeadLine } from "./head-line.ts";
import { pageAuthors } from "./page-authors.ts";
import { findSignature, signedBelow, type Signed } from "./signature/signature.ts";
import type { FactSources } from "./sources.ts";
import { blocksAtTop } from "./top.ts";

export interface AuthorsFact {
  readonly authors?: Fact<readonly string[]>;
  /** Index of the byline's block. */
  readonly claim?: number;
}

const widest = 10; // blocks, where no text is found

/** A person's word, else whom the markup names, else a line that says it, else a body that the markup names. */
export function extractAuthors(
  sources: FactSources,
  headline: number | undefined,
  reading: Reading,
): AuthorsFact {
  const { blocks, sidecar, saidIn, page } = sources;
  const { index: claim, names } = findSigned(sources, headline, reading) ?? {};
  const block = claim === undefined ? undefined : blocks[claim];
  const claimed = claim === undefined ? {} : { claim };
  if (sidecar.authors !== undefined) {
    const evidence = [{ kind: saidIn("authors"), text: sidecar.authors.join(", ") }];
    return { authors: { value: sidecar.authors, evidence }, ...claimed };
  }
  const found = page && pageAuthors(page);
  const said = found && factOf(found.stated, isSame);
  if (said) return { authors: said, ...(sharesName(said.value, names) && claimed) };
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

/** On a page by the model, or below the text; in a text without menus the first line at its top that is a byline. */
function findSigned(
  sources: FactSources,
  headline: number | undefined,
  reading: Reading,
): Signed | undefined {
  const { blocks, open, start } = sources;
  if (start !== undefined) {
    return (
      findSignature(blocks, open, { headline, start }, reading) ??
      signedBelow(blocks, open, start, reading)
    );
  }
  for (const index of blocksAtTop(sources, widest)) {
    const names = parseHeadLine(blocks[index]?.text ?? "")?.names;
    if (names) return { index, names };
  }
  return undefined;
}

/** Where markup names others, the line says something else. */
function sharesName(said: readonly string[], read: readonly string[] = []): boolean {
  const words = new Set(said.flatMap((name) => name.toLowerCase().split(" ")));
  return read.some((name) =>
    name
      .toLowerCase()
      .split(" ")
      .some((word) => words.has(word)),
  );
}
