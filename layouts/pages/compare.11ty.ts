import { pagesOf, type PageContext, type PageData } from "../../src/site/pages.ts";
import { renderCompare } from "../parts/compare.ts";

export const data = pagesOf("compare");

export function render(this: PageContext, { key }: PageData): string {
  return renderCompare(this.archive(), key).markup;
}
