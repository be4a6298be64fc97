import { pagesOf, type PageContext, type PageData } from "../../src/site/pages.ts";
import { renderPeriod } from "../parts/period.ts";

export const data = pagesOf("period");

export function render(this: PageContext, { key }: PageData): string {
  return renderPeriod(this.archive(), key).markup;
}
