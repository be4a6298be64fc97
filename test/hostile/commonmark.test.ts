import { describe, expect, test } from "vitest";
import { plainText } from "../../src/record/plain-text.ts";
import { parseRecord, formatRecord } from "../../src/record/record.ts";
import { toArticleText } from "../../src/site/article-text.ts";
import { cleanText } from "../read/raw-file.ts";
import { readCorpora } from "./corpora.ts";
import { attributeOf, readPage, textIn } from "./read-html.ts";
import { bare } from "./checks/same.ts";

const example = /^`{32} example[^\n]*\n(?<markdown>.*?)^\.\n.*?^`{32}$/gmsu;

const examples = [...readCorpora().commonmark.matchAll(example)].map(({ groups }) =>
  (groups?.["markdown"] ?? "").replaceAll("→", "\t"),
);

const allowed = new Set(
  "a blockquote br code del em hr li ol p pre strong table tbody td th thead tr ul h2 h3 h4 h5 h6".split(
    " ",
  ),
);

/** What stands in a page that nobody but the sanitiser puts there. */
function foreignIn(markup: string): readonly string[] {
  const { elements, others, errors } = readPage(markup, true);
  const foreign = elements.flatMap((element) => {
    const { tagName, attrs } = element;
    const href = attributeOf(element, "href");
    const known = tagName === "a" ? ["href"] : tagName === "ol" ? ["start"] : [];
    return [
      ...(allowed.has(tagName) ? [] : [tagName]),
      ...attrs.filter(({ name }) => !known.includes(name)).map(({ name }) => `${tagName}[${name}]`),
      ...(href === undefined || /^https?:\/\//u.test(href) ? [] : [href]),
    ];
  });
  return [...foreign, ...others, ...errors];
}

describe("an example of CommonMark as an article", () => {
  test("is found in the corpus", () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  test.for(examples.map((markdown, index) => ({ markdown, number: index + 1 })))(
    "is refused with a note or nothing but its sanitised tree: $number",
    ({ markdown }) => {
      const { article, notes } = cleanText(markdown, { path: "example.md" });
      if (!article) {
        expect(notes.filter(({ refused }) => refused)).toHaveLength(1);
        return;
      }
      const markup = toArticleText(article)
        .blocks.map((block) => block.markup)
        .join("\n");
      expect(foreignIn(markup)).toEqual([]);
      const [shown] = readPage(`<div>${markup}</div>`, true).elements;
      expect(shown && bare(textIn(shown))).toBe(bare(plainText(article.body)));
      expect(parseRecord(formatRecord(article)).body).toEqual(article.body);
    },
  );
});
