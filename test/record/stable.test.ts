import * as fc from "fast-check";
import type { BlockContent, PhrasingContent } from "mdast";
import { describe, expect, test } from "vitest";
import { formatBody, parseBody } from "../../src/record/markdown.ts";
import { isStable } from "../../src/record/stable.ts";
import { seeded } from "../read/nasty-text.ts";

const words = fc
  .array(
    fc.constantFrom(
      ..."word|two words| |  |1|1.|2) |-| - |+|=|>|!|?|“|”|\"|'|(|)|.|,|;|:|&|& |&amp;|–|é|日本|ёж|\u00a0|/|$5|…|x:|e\u0301|™|#|# |_|a_b|[|]|[ ]|[^1]|{|}|<|<a|> |*|~|~~|@|AT&T|☆ |☆|💪|✅\ufe0f|\u200b|₹|≥|www|\u2009|\u202f|\ue001".split(
        "|",
      ),
      "|",
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts): PhrasingContent => ({ type: "text", value: parts.join("") }));

const code = fc.string({
  unit: fc.constantFrom(..."a b|\n\t`~#*_-=>\\<&[]:1.é ".split("")),
  minLength: 1,
  maxLength: 8,
});

const urls = fc.constantFrom(
  "https://example.org/",
  "https://example.org/a?b=1&copy=2&amp;#65;",
  "https://example.org/x_(y))(",
  "https://example.org/a'b@c$d",
  "https://example.org/*~",
);

const inline: fc.Arbitrary<PhrasingContent> = fc.letrec<{ inline: PhrasingContent }>((tie) => {
  const inside = fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    words.map((each) => [each]),
    fc.array(tie("inline"), { minLength: 1, maxLength: 3 }),
  );
  return {
    inline: fc.oneof(
      { weight: 4, arbitrary: words },
      { weight: 1, arbitrary: fc.constant<PhrasingContent>({ type: "break" }) },
      {
        weight: 1,
        arbitrary: code.map((value): PhrasingContent => ({ type: "inlineCode", value })),
      },
      {
        weight: 3,
        arbitrary: fc
          .tuple(fc.constantFrom("strong" as const, "emphasis" as const), inside)
          .map(([type, children]): PhrasingContent => ({ type, children })),
      },
      {
        weight: 2,
        arbitrary: fc.tuple(urls, inside).map(([url, children]): PhrasingContent => ({
          type: "link",
          title: null,
          url,
          children: children.filter(({ type }) => type !== "link"),
        })),
      },
    ),
  };
}).inline;

const line = fc.array(inline, { minLength: 1, maxLength: 4 });
const paragraph = line.map((children): BlockContent => ({ type: "paragraph", children }));
const cell = fc.array(inline, { maxLength: 2 });
const table = fc.integer({ min: 1, max: 3 }).chain((width) =>
  fc
    .array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 })
    .map((rows): BlockContent => ({
      type: "table",
      align: Array.from({ length: width }, () => null),
      children: rows.map((cells) => ({
        type: "tableRow",
        children: cells.map((children) => ({ type: "tableCell", children })),
      })),
    })),
);
const block: fc.Arbitrary<BlockContent> = fc.oneof(
  paragraph,
  line.map((children): BlockContent => ({ type: "heading", depth: 2, children })),
  paragraph.map((each): BlockContent => ({ type: "blockquote", children: [each] })),
  paragraph.map((each): BlockContent => ({
    type: "list",
    ordered: false,
    start: null,
    spread: false,
    children: [{ type: "listItem", spread: false, checked: null, children: [each] }],
  })),
  code.map((value): BlockContent => ({ type: "code", lang: null, meta: null, value })),
  table,
);

function text(value: string): PhrasingContent {
  return { type: "text", value };
}

describe("isStable", () => {
  test("says so only of what is read back as it was written", () => {
    fc.assert(
      fc.property(block, (content) => {
        fc.pre(isStable(content));
        const body = { type: "root" as const, children: [content] };
        expect(parseBody(formatBody(body))).toEqual(body);
      }),
      { ...seeded, numRuns: 1000, maxSkipsPerRun: 200 },
    );
  });

  test.for<[string, BlockContent]>([
    [
      "a link with parameters",
      {
        type: "paragraph",
        children: [
          { type: "link", title: null, url: "https://example.org/?a=1&b=2", children: [text("R")] },
        ],
      },
    ],
    [
      "a bold sentence",
      {
        type: "paragraph",
        children: [{ type: "strong", children: [text("It rained.")] }, text(" All day.")],
      },
    ],
    ["a numbered heading", { type: "heading", depth: 2, children: [text("1. How it began")] }],
    [
      "a quotation",
      {
        type: "blockquote",
        children: [{ type: "paragraph", children: [text("“We stay,” she said.")] }],
      },
    ],
  ])("says so of %s, which need not be written to tell", ([, content]) => {
    expect(isStable(content)).toBe(true);
  });
});
