import { pagesOf, type PageContext, type PageData } from "../../src/site/pages.ts";
import { renderNames } from "../parts/names.ts";

export const data = pagesOf("names");

export function render(this: PageContext, { key }: PageData): string {
  return renderNames(this.archive(), key).markup;
}
