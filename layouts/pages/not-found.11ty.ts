import { pagesOf, type PageContext, type PageData } from "../../src/site/pages.ts";
import { renderNotFound } from "../parts/not-found.ts";

export const data = pagesOf("notFound");

export function render(this: PageContext, { key }: PageData): string {
  return renderNotFound(this.archive(), key).markup;
}
