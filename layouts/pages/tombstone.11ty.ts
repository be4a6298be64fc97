import { pagesOf, type PageContext, type PageData } from "../../src/site/pages.ts";
import { renderTombstone } from "../parts/tombstone.ts";

export const data = pagesOf("tombstone");

export function render(this: PageContext, { key }: PageData): string {
  return renderTombstone(this.archive(), key).markup;
}
