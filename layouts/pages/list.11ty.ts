import { pagesOf, type PageContext, type PageData } from "../../src/site/pages.ts";
import { renderList } from "../parts/list.ts";

export const data = pagesOf("list");

export function render(this: PageContext, { key }: PageData): string {
  return renderList(this.archive(), key).markup;
}
