import { article } from "./ru/article.ts";
import { finding } from "./ru/finding.ts";
import { pages } from "./ru/pages.ts";
import { story } from "./ru/story.ts";
import type { Words } from "./words.ts";

export const ru: Words = { ...pages, ...article, ...story, ...finding };
