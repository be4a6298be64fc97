import { lineEvidence } from "../mark/outlet.ts";
import { factOf } from "../read/html/claims.ts";
import type { Fact } from "../types.ts";
import { parseHeadLine } from "./head-line.ts";
import { pageAuthors } from "./page-authors.ts";
import { readingOf } from "./reading.ts";
import { findSignature, signedBelow, type Signed } from "./signature/signature.ts";
import type { FactSources } from "./sources.ts";
import { blocksAtTop } from "./top.ts";

export interface AuthorsFact {
  readonly authors?: Fact<readonly string[]>;
  /** Index of the byline's block. */
  readonly claim?: number;
}

const widest = 10; // blocks, where no text is found

/** A person's word, else the markup's, else the line that says it. */
export function extractAuthors(sources: FactSources, headline: number | undefined): AuthorsFact {
  const { blocks, sidecar, saidIn, page } = sources;
  const { index: claim, names } = findSigned(sources, headline) ?? {};
  const block = claim === undefined ? undefined : blocks[claim];
  const claimed = claim === undefined ? {} : { claim };
  if (sidecar.authors !== undefined) {
    const evidence = [{ kind: saidIn("authors"), text: sidecar.authors.join(", ") }];
    return { authors: { value: sidecar.authors, evidence }, ...claimed };
  }
  const said = page && factOf(pageAuthors(page), (a, b) => a.join() === b.join());
  if (said) return { authors: said, ...claimed };
  return block && names
    ? { authors: { value: names, evidence: [lineEvidence(block)] }, ...claimed }
    : {};
}

/** On a page by the model, or below the text; in a text without menus the first line at its top that is a byline. */
function findSigned(sources: FactSources, headline: number | undefined): Signed | undefined {
  const { blocks, open, start } = sources;
  if (start !== undefined) {
    const reading = readingOf(sources);
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
