import { pagesOf, type PageContext, type PageData } from "../../src/site/pages.ts";
import { renderMoved } from "../parts/moved.ts";

export const data = pagesOf("moved");

export function render(this: PageContext, { key }: PageData): string {
  return renderMoved(this.archive(), key).markup;
}
