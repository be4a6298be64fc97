import { dateWords } from "../locale/dates/all.ts";

const labels = new Set([
  ...dateWords.flatMap(({ by }) => by),
  "article by",
  "contributed by",
  "contributor",
  "contributors",
  "interview by",
  "posts by",
  "all posts by",
  "view all posts by",
  "read more about",
  "about",
]);

/** A text that says whose names follow, and no more. */
export function isBylineLabel(text: string): boolean {
  return text.length <= longest && labels.has(text.replaceAll(/[:\s]{1,9}$/gu, "").toLowerCase());
}

const longest = 40; // characters
