import type { Block } from "../types.ts";
import { blocksOf } from "./html/blocks.ts";
import { readPage, type Page } from "./html/page.ts";
import type { HiddenTally } from "./hidden.ts";
import { parseHtml } from "./html/parse.ts";

export interface Html {
  readonly blocks: readonly Block[];
  readonly page: Page;
}

/**
 * A page to blocks, and to what its markup says of it. `url` is where the page comes from, if a person says so: else links
 * are resolved against the address that the page gives itself. Throws Excess.
 */
export function readHtml(text: string, url?: string, tally?: HiddenTally): Html {
  const document = parseHtml(text, tally);
  const page = readPage(document);
  return { blocks: blocksOf(document, url ?? page.base), page };
}
