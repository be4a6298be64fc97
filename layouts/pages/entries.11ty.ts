import { pagesOf, type PageContext, type PageData } from "../../src/site/pages.ts";
import { formatEntries } from "../../src/site/entries.ts";

export const data = pagesOf("entries");

export function render(this: PageContext, { key }: PageData): string {
  return formatEntries(this.archive(), key);
}
