import { pagesOf, type PageContext, type PageData } from "../../src/site/pages.ts";
import { renderName } from "../parts/name.ts";

export const data = pagesOf("name");

export function render(this: PageContext, { key }: PageData): string {
  return renderName(this.archive(), key).markup;
}
