import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citationFormats } from "../../../src/site/citations/bibliography.ts";
import { escapeTex, formatBibtex } from "../../../src/site/citations/bibtex.ts";
import type { CslItem } from "../../../src/site/citations/csl.ts";
import { oneLine, plainAddress } from "../../../src/site/citations/one-line.ts";
import { formatRis } from "../../../src/site/citations/ris.ts";
import { nastyText, seeded } from "../../read/nasty-text.ts";
import { cited, known } from "./cited.ts";

const whole = cited(known, "https://archive.example/");

/** What a reader of the format finds in it. */
function readBack(text: string): Readonly<Record<string, unknown>> {
  const { data } = new Cite(text);
  expect(data).toHaveLength(1);
  return data[0] ?? {};
}

/** What ends a field, a line or a name in one of the formats, or is drawn as something else. */
const pieces = [
  ..."- ' ` , < > ? ! ~ \" { } \\ % $ & # _ ^ @ =".split(" "),
  ..." \n\r\u0085\u2028".split(""),
  "\r\nER  - ",
  "TY  - ",
  " and ",
  "},\n note = {",
  "x",
];

const fieldTexts = fc
  .oneof(
    nastyText,
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 10 })
      .map((parts) => parts.join("")),
  )
  .map((text) => oneLine(text))
  .filter((text) => text !== "");

/** An item whose every text a hostile file may have chosen. */
const items = fc
  .record({ title: fieldTexts, outlet: fieldTexts, author: fieldTexts })
  .map(({ title, outlet, author }): CslItem => ({
    ...whole,
    title,
    "container-title": outlet,
    author: [{ literal: author }, { family: "Doe", given: "Jane" }],
  }));

describe("formatBibtex", () => {
  test("is an article of a newspaper, every field of which citation-js reads", () => {
    expect(formatBibtex(whole)).toBe(`@article{${whole.id},
  title = {{Rain falls}},
  author = {Doe, Jane and {The Weather Desk}},
  journal = {The Bay Post},
  entrysubtype = {newspaper},
  date = {2019-05-03},
  year = {2019},
  month = may,
  url = {https://archive.example/articles/rain/bay/},
  language = {en},
  note = {Original: https://bay.example/rain},
}
`);
    expect(readBack(formatBibtex(whole))).toMatchObject({
      id: whole.id,
      title: "Rain falls",
      author: [{ family: "Doe", given: "Jane" }, { family: "The Weather Desk" }],
      "container-title": "The Bay Post",
      issued: whole.issued,
      URL: whole.URL,
      language: "en",
      note: whole.note,
    });
  });

  test("is online where no outlet is known", () => {
    expect(formatBibtex(cited())).toMatch(/^@online\{article-[0-9a-f]{8},\n {2}title = /u);
  });

  test("gives back any title, outlet and author, and has no field that they made", () => {
    fc.assert(
      fc.property(items, (item) => {
        const text = formatBibtex(item);
        expect(balance(text)).toBe(0);
        const { title, author, "container-title": outlet } = readBack(text);
        expect(asRead(title)).toBe(asRead(item.title));
        expect(asRead(outlet)).toBe(asRead(item["container-title"]));
        const names = author as readonly { family?: string; literal?: string }[];
        expect(names).toHaveLength(2);
        expect(asRead(names[0]?.family ?? names[0]?.literal)).toBe(asRead(literalOf(item)));
        expect(text.match(/^ {2}[a-z]+ = /gmu)).toHaveLength(10);
      }),
      { ...seeded, numRuns: 300 },
    );
  });
});

/** citation-js reads a straight no-break space for `~`, and trims. */
function asRead(text: unknown): string {
  return String(text).replaceAll(/\s+/gu, " ").trim();
}

function literalOf({ author = [] }: CslItem): string {
  const [first] = author;
  return first && "literal" in first ? first.literal : "";
}

/** As BibTeX counts braces: those behind a backslash too. */
function balance(text: string): number {
  return (text.match(/\{/gu) ?? []).length - (text.match(/\}/gu) ?? []).length;
}

describe("escapeTex", () => {
  test.for([
    ["50% & #1_x $5", String.raw`50\% \& \#1\_x \$5`],
    ["a~b^c\\d", String.raw`a\textasciitilde{}b\textasciicircum{}c\textbackslash{}d`],
    ["{x}", String.raw`\textbraceleft{}x\textbraceright{}`],
    ["a -- b --- c", "a -{}- b -{}-{}- c"],
    ["``so'' ?` !`", "`{}`so'{}' ?{}` !{}`"],
    ["Тысяча и «одна» ночь – 日本", "Тысяча и «одна» ночь – 日本"],
  ] as const)("writes %s", ([text, escaped]) => {
    expect(escapeTex(text)).toBe(escaped);
  });
});

describe("formatRis", () => {
  test("is a value a line", () => {
    expect(formatRis(whole).split("\r\n")).toEqual([
      "TY  - NEWS",
      `ID  - ${whole.id}`,
      "TI  - Rain falls",
      "AU  - Doe, Jane",
      "AU  - The Weather Desk",
      "T2  - The Bay Post",
      "PY  - 2019",
      "DA  - 2019/05/03",
      "LA  - en",
      "UR  - https://archive.example/articles/rain/bay/",
      "N1  - Original: https://bay.example/rain",
      "ER  - ",
      "",
    ]);
  });

  test("gives back any title, outlet and author, and has no line that they made", () => {
    fc.assert(
      fc.property(items, (item) => {
        const text = formatRis(item);
        expect(text.split(/[\r\n\v\f\u0085\u2028\u2029]+/u)).toHaveLength(13);
        const read = readBack(text);
        expect(asRead(read["title"])).toBe(asRead(item.title));
        expect(asRead(read["container-title"])).toBe(asRead(item["container-title"]));
        expect(read).toMatchObject({ type: "article-newspaper", id: item.id, URL: item.URL });
        expect(text).toContain(`\r\nAU  - ${literalOf(item)}\r\n`);
      }),
      { ...seeded, numRuns: 300 },
    );
  });
});

test("CSL-JSON is the items themselves", () => {
  const format = citationFormats.find(({ ending }) => ending === "csl.json");
  fc.assert(
    fc.property(items, (item) => {
      const text = format?.format([item]) ?? "";
      expect(JSON.parse(text)).toEqual([item]);
      expect(readBack(text)).toMatchObject({ title: item.title, type: "article-newspaper" });
    }),
    { ...seeded, numRuns: 50 },
  );
});

test.for(citationFormats)("$label of two articles reads as two", ({ format }) => {
  const two = [whole, cited({ path: "b.txt" })];
  expect(new Cite(format(two)).data.map(({ id }) => id)).toEqual(two.map(({ id }) => id));
});

describe("plainAddress", () => {
  test.for([
    ["https://a.example/x?y={z}", "https://a.example/x?y=%7Bz%7D"],
    ["https://a.example/\n}, note={x", "https://a.example/%7D,%20note=%7Bx"],
    ["https://a.example\\@b.example/c\\d", "https://a.example/@b.example/c/d"],
    [" \u0001https://a.example/ \t", "https://a.example/"],
    ["https://a.example/\ufeff", "https://a.example/%EF%BB%BF"],
    ["https://a.example/x?y=\\z", "https://a.example/x?y=%5Cz"],
    ["https://пример.рф/путь", "https://пример.рф/путь"],
    ["https://a.example/%7B#~_", "https://a.example/%7B#~_"],
  ] as const)("writes %j as an address that no format escapes", ([url, plain]) => {
    expect(plainAddress(url)).toBe(plain);
  });
});
