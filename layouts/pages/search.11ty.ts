import { pagesOf, type PageContext, type PageData } from "../../src/site/pages.ts";
import { renderSearch } from "../parts/search.ts";

export const data = pagesOf("search");

export function render(this: PageContext, { key }: PageData): string {
  return renderSearch(this.archive(), key).markup;
}
