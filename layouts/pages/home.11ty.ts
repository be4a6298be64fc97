import { pagesOf, type PageContext, type PageData } from "../../src/site/pages.ts";
import { renderHome } from "../parts/home.ts";

export const data = pagesOf("home");

export function render(this: PageContext, { key }: PageData): string {
  return renderHome(this.archive(), key).markup;
}
