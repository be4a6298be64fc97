import { pagesOf, type PageContext, type PageData } from "../../src/site/pages.ts";
import { renderStoryArticles } from "../parts/story-articles.ts";

export const data = pagesOf("storyArticles");

export function render(this: PageContext, { key }: PageData): string {
  return renderStoryArticles(this.archive(), key).markup;
}
