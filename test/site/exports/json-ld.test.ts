import { parse, type DefaultTreeAdapterTypes } from "parse5";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderJsonLd } from "../../../layouts/parts/exports.ts";
import { escapeJson, formatJsonLd } from "../../../src/site/exports/json-ld.ts";
import { seeded } from "../../read/nasty-text.ts";
import { account, event, exported, full, own } from "./exported.ts";

interface List {
  readonly itemListElement: readonly { readonly item: Readonly<Record<string, unknown>> }[];
}

function itemsOf(
  ...given: Parameters<typeof exported>
): readonly Readonly<Record<string, unknown>>[] {
  const { itemListElement } = JSON.parse(formatJsonLd(exported(...given))) as List;
  return itemListElement.map(({ item }) => item);
}

describe("JSON-LD", () => {
  test("is a list of events with the articles that tell them", () => {
    expect(JSON.parse(formatJsonLd(exported([full])))).toEqual({
      "@context": "https://schema.org",
      "@type": "ItemList",
      name: "The visit",
      url: "./",
      itemListOrder: "https://schema.org/ItemListOrderAscending",
      itemListElement: [
        {
          "@type": "ListItem",
          position: 1,
          item: {
            "@type": "Event",
            "@id": "./#e-1",
            name: "The visit itself",
            description: "As told.",
            startDate: "2021-11-02",
            subjectOf: [
              { "@type": "CreativeWork", name: "the archive" },
              {
                "@type": "NewsArticle",
                headline: "Burns in Moscow",
                publisher: { "@type": "Organization", name: "RT" },
                datePublished: "2021-11-02",
                url: "https://rt.com/539176/",
              },
              {
                "@type": "NewsArticle",
                headline: "A <b>blog</b>",
                url: "../../articles/visit/blog/",
              },
            ],
          },
        },
      ],
    });
  });

  test("has entries of a person's own", () => {
    expect(itemsOf([own], { url: "https://example.org" })).toEqual([
      {
        "@type": "Event",
        "@id": "https://example.org/stories/visit/#e-own",
        name: "They met; again,\nand again.",
        startDate: "2021-11-05",
        subjectOf: [{ "@type": "CreativeWork", url: "https://example.org/a?b&c" }],
      },
    ]);
  });

  test.for([
    ["2021-10", "2021-10", undefined],
    ["2014~", "2014", undefined],
    ["198X", "1980", "1989"],
    ["2021-24", "2021-12", "2022-02"],
    ["2021-11-02/2021-11-03", "2021-11-02", "2021-11-03"],
  ] as const)("says of %s that it starts in %s", ([date, start, end]) => {
    const [item] = itemsOf([event(date, { accounts: [account()] })]);
    expect([item?.["startDate"], item?.["endDate"]]).toEqual([start, end]);
  });

  test("has three articles an entry, of a large story one, and the entries of the story's page", () => {
    const accounts = Array.from({ length: 9 }, (_, index) =>
      account({ outlet: `Outlet ${index}` }),
    );
    const few = itemsOf([event("2021-11-02", { accounts })]);
    expect(few[0]?.["subjectOf"]).toHaveLength(3);
    const many = Array.from({ length: 70 }, (_, index) =>
      event(String(1900 + index), { id: `e-${index}`, accounts }),
    );
    const items = itemsOf(many);
    expect(items).toHaveLength(exported(many).pages.shown.length);
    expect(items.length).toBeLessThan(many.length);
    expect(items[0]?.["subjectOf"]).toHaveLength(1);
  });

  test("of a story without entries there is none", () => {
    expect(renderJsonLd(exported([]))).toBe(false);
  });
});

/** The script elements of a page, their texts, and what else stands in it. */
function elementsOf(markup: string): {
  readonly scripts: readonly string[];
  readonly names: readonly string[];
} {
  const scripts: string[] = [];
  const names: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("tagName" in node) names.push(node.tagName);
    if (!("childNodes" in node)) return;
    const [text] = node.childNodes;
    if (node.nodeName === "script") scripts.push(text && "value" in text ? text.value : "");
    for (const child of node.childNodes) visit(child);
  };
  visit(parse(markup));
  return { scripts, names };
}

describe("escapeJson", () => {
  const closers = fc.constantFrom(
    "</script>",
    "<!--",
    "<script>",
    "]]>",
    "-->",
    "&quot;",
    "\u2028",
    "\u2029",
  );
  const text = fc
    .array(fc.oneof(fc.string({ unit: "binary" }), closers))
    .map((parts) => parts.join(""));

  test("reads back to the same text, which ends no element and opens none", () => {
    fc.assert(
      fc.property(text, (words) => {
        const json = escapeJson({ words });
        expect(JSON.parse(json)).toEqual({ words });
        expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
        const titled = exported([event("2021", { curated: { title: words } })], { title: words });
        const page = `<!doctype html><head>${(renderJsonLd(titled) || { markup: "" }).markup}<body><p>`;
        const { scripts, names } = elementsOf(page);
        expect(names).toEqual(["html", "head", "script", "body", "p"]);
        const [data = ""] = scripts;
        expect(JSON.parse(data)).toMatchObject({ name: words });
      }),
      seeded,
    );
  });
});
