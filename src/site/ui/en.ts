import { article } from "./en/article.ts";
import { finding } from "./en/finding.ts";
import { pages } from "./en/pages.ts";
import { story } from "./en/story.ts";

/** Every word of the interface, by the part of a page that says it. A language is one such table, complete. */
export const en = { ...pages, ...article, ...story, ...finding };
