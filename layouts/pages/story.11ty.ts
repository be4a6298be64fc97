import { pagesOf, type PageContext, type PageData } from "../../src/site/pages.ts";
import { renderStory } from "../parts/story.ts";

export const data = pagesOf("story");

export function render(this: PageContext, { key }: PageData): string {
  return renderStory(this.archive(), key).markup;
}
