import { pagesOf, type PageContext } from "../../src/site/pages.ts";
import { renderOutlets } from "../parts/outlets.ts";

export const data = pagesOf("outlets");

export function render(this: PageContext): string {
  return renderOutlets(this.archive()).markup;
}
