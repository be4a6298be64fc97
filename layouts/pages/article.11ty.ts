import { pagesOf, type PageContext, type PageData } from "../../src/site/pages.ts";
import { renderArticle } from "../parts/article.ts";

export const data = pagesOf("article");

export function render(this: PageContext, { key }: PageData): string {
  return renderArticle(this.article(key)).markup;
}
