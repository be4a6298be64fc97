import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HiddenTally, spelt, visible } from "../../src/read/hidden.ts";
import { textOf } from "../../src/read/markdown.ts";
import { formatRecord, parseRecord } from "../../src/record/record.ts";
import { nastyText, seeded } from "./nasty-text.ts";
import { articleOf, cleanText, paragraphsOf } from "./raw-file.ts";

function hiddenIn(text: string): unknown {
  const tally = new HiddenTally();
  visible(text, tally);
  return tally.found;
}

const flag = (region: string): string =>
  `🏴${Array.from(region, (each) => String.fromCodePoint(0xe0000 + each.charCodeAt(0))).join("")}\u{E007F}`;

describe("visible", () => {
  test.for([
    ["C0 and DEL", "a\u0000\u001b[31m\u007f", "a␀␛[31m␡", { shown: { control: 3 } }],
    ["C1", "a\u0085b\u009b31m", "a\uFFFDb\uFFFD31m", { shown: { control: 2 } }],
    [
      "what is no character",
      "a\ufdd0\uffff\u{1fffe}\ud800b\udc00",
      `a${"\uFFFD".repeat(4)}b\uFFFD`,
      { shown: { noncharacter: 5 } },
    ],
  ] as const)("shows %s by a sign", ([, text, shown, found]) => {
    expect(visible(text)).toBe(shown);
    expect(hiddenIn(text)).toEqual(found);
  });

  test.for([
    ["direction", "a\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069b", 9],
    ["mark", "not \u200fguilty\u200e", 2],
    ["mark", "אבג, not \u200fguilty", 1],
    ["mark", `אבג, not${" ".repeat(40)}\u200f${" ".repeat(40)}guilty`, 1],
    ["mark", "אבג\u200e דהו. Abc", 1],
    ["joiner", "Put\u200din and Auf\u200clage, a\u034f", 3],
    ["softHyphen", "\u00ada \u00ad b\u00ad\u00ad", 4],
    ["space", "Put\u200bin \u200b", 2],
    ["selector", "\ufe0fa \ufe0f\ufe0fb\n\u{e0100}", 4],
    ["tag", "a\u{e0068}\u{e0069}🏴\u{e0068}\u{e007f}", 4],
    ["other", "\ufeffa\ufeff\u2060\u2061\u206a\ufff9\u{1d173}\u{e0fff}", 8],
  ] as const)("leaves out of kind %s what stands in %j", ([kind, text, number]) => {
    expect(visible(text)).toBe(text.replaceAll(/[\p{Cf}\p{DI}]/gu, ""));
    expect(hiddenIn(text)).toEqual({ dropped: { [kind]: number } });
  });

  test.for([
    ["Persian", "می\u200cخواهم", undefined],
    ["Hindi", "क्\u200dष", undefined],
    ["a family", "👩‍👩‍👧 and 👩🏽‍🚒 and ❤️‍🔥", undefined],
    ["a heart and a key", "❤️ 1️⃣", undefined],
    ["a form of an ideograph", "葛\u{e0100}", undefined],
    ["flags", `${flag("gbsct")} ${flag("gbeng")} ${flag("gbwls")}`, undefined],
    ["a number sign of Arabic", "\u0600\u0661", undefined],
    ["marks in Hebrew", "שפת C++\u200e היא", { kept: { mark: 1 } }],
    ["marks around a number", "טלפון \u200e050-1234567\u200e או", { kept: { mark: 2 } }],
    ["a mark that begins a line", "\u200fBBC, כך נמסר", { kept: { mark: 1 } }],
    ["soft hyphens", "Bundes\u00adregierung", { kept: { softHyphen: 1 } }],
    ["where a line of Thai may break", "ไทย\u200bไทย", { kept: { space: 1 } }],
  ] as const)("keeps %s", ([, text, found]) => {
    expect(visible(text)).toBe(text);
    expect(hiddenIn(text)).toEqual(found);
  });

  const anything = fc.oneof(
    nastyText,
    fc.string({ unit: "binary", maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          ..."a א ا क 1 . \u200e \u200f \u061c \u200c \u200d \u00ad \u200b \ufe0f ❤ 🏽 🏴 \u{e0067} \u{e007f} \u202e ไ".split(
            " ",
          ),
          " ",
          "\n",
          "\ud800",
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join("")),
  );

  test("changes nothing of what it has shown, and no letter of anything", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const shown = visible(text);
        expect(visible(shown)).toBe(shown);
        expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069\p{Cs}\p{NChar}\uFEFF]/u);
        expect(shown).not.toMatch(/[\u0000-\u0008\u000B-\u000C\u000E-\u001F\u007F-\u009F]/u);
        const seen = /[\p{L}\p{N}\p{P}\p{S}\p{Z}]/gu;
        const signs = /[\u2400-\u2421\uFFFD]/gu;
        expect(shown.replaceAll(signs, "").match(seen) ?? []).toEqual(
          text.replaceAll(signs, "").match(seen) ?? [],
        );
      }),
      { ...seeded, numRuns: 2000 },
    );
  });

  test("leaves one selector behind what it selects a form of", () => {
    expect(visible("a\ufe0f\ufe0f\ufe0f")).toBe("a\ufe0f");
  });

  test("finds the same in a long run as in a short one", () => {
    expect(visible(`a${"\ufe0f".repeat(500)}b${"\u0000".repeat(500)}`)).toBe(
      `a\ufe0fb${"␀".repeat(500)}`,
    );
  });
});

test("a name is spelt with the numbers of what nobody sees in it", () => {
  expect(spelt("a\u202etxt.exe\u0007")).toBe("a⟨U+202E⟩txt.exe⟨U+0007⟩");
});

describe("clean, of what nobody sees", () => {
  const direction = "The court found him not\u202e guilty\u202c on Monday.";
  test.for([
    ["news.txt", `A headline\n\n${direction}`],
    ["news.md", `# A headline\n\n${direction}`],
    ["news.md", "# A headline\n\nThe court found him not&#x202E; guilty&#8236; on Monday."],
    ["news.html", `<h1>A headline</h1><p>${direction}</p>`],
    ["news.html", "<h1>A headline</h1><p>The court found him not&#x202E; guilty&#8236; on Monday."],
  ] as const)("counts it where %s is %j", ([path, text]) => {
    const { article, notes } = cleanText(text, { path });
    expect(paragraphsOf(article!).at(-1)).toBe("The court found him not guilty on Monday.");
    expect(article?.hidden).toEqual({ dropped: { direction: 2 } });
    expect(notes.map(({ message }) => message)).toContain(
      "2 characters that nobody sees, expected none; each is left out, its page says which",
    );
    expect(parseRecord(formatRecord(article!))).toEqual(article);
  });

  test.for([
    ["news.txt", 'title: "Not\u202e guilty"\nauthors: [\'Jane\u200b Doe\']\nrights: "\\u202eme"'],
    ["news.html", ""],
  ] as const)("leaves it out of facts of %s", ([path, sidecar]) => {
    const head =
      '<meta property="og:title" content="Not&#x202e; guilty"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Not\\u202e guilty","author":{"@type":"Person","name":"Jane\\u200b Doe"}}</script>';
    const text = path.endsWith("html")
      ? `${head}<h1>Not&#x202e; guilty</h1><p>It rained.</p>`
      : "It rained.";
    const article = articleOf(text, { path, sidecar });
    expect(article.facts.title.value).toBe("Not guilty");
    expect(article.facts.authors?.value).toEqual(["Jane Doe"]);
    expect(JSON.stringify(article)).not.toMatch(/[\u200b\u202e]/u);
  });

  test("shows no code of a page that it did not show before", () => {
    const article = articleOf("<p>It rained.&#27;[31m&#x80;</p>", { path: "news.html" });
    expect(article.body.children.map((node) => textOf(node))).toEqual(["It rained.␛[31m€"]);
  });

  test("takes a text of nothing else for an empty one", () => {
    const { article, notes } = cleanText("\u202e\u200b\ufeff\u2069");
    expect(article).toBeUndefined();
    expect(notes[0]?.message).toContain("an empty file");
  });
});
