import { pagesOf, type PageContext, type PageData } from "../../src/site/pages.ts";
import { renderArticles } from "../parts/articles.ts";

export const data = pagesOf("articles");

export function render(this: PageContext, { key }: PageData): string {
  return renderArticles(this.archive(), key).markup;
}
