import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { mark } from "../../src/mark/mark.ts";
import type { Rule } from "../../src/mark/rule.ts";
import { rules } from "../../src/mark/rules.ts";
import { readHtml } from "../../src/read/html.ts";
import { readText } from "../../src/read/text.ts";
import type { Block } from "../../src/types.ts";

function blocksOf(text: string): readonly Block[] {
  // Each line is a block: no example is long enough to be taken for wrapped text.
  return text.split("\n").flatMap((line) => readText(line).blocks);
}

function pageOf(html: string): readonly Block[] {
  const prose = "It snowed on Monday, and the ships stayed in the harbour. ".repeat(20);
  return readHtml(`<main><p>${prose}</p>${html}</main>`).blocks;
}

function camelCase(name: string): string {
  return name.replaceAll(/-(?<letter>\w)/gu, (_, letter: string) => letter.toUpperCase());
}

describe.for(rules.map((rule) => [rule.name, rule] as const))("%s", ([name, rule]) => {
  test.for(rule.examples)("cuts $cut of $text", ({ text, cut, isHtml }) => {
    const cuts = rule.find(isHtml ? pageOf(text) : blocksOf(text));
    expect(cuts.map(({ block }) => (isHtml ? block - 1 : block))).toEqual(cut);
    for (const each of cuts) {
      expect(each.rule).toBe(name);
      expect(each.why).toMatch(/^\p{Ll}.*\p{L}$/u);
    }
  });

  test("has an example that it cuts and at least two that it keeps", () => {
    expect(rule.examples.filter(({ cut }) => cut.length > 0).length).toBeGreaterThanOrEqual(1);
    expect(rule.examples.filter(({ cut }) => cut.length === 0).length).toBeGreaterThanOrEqual(2);
  });

  test("is named as its file and its export are", async () => {
    const module = (await import(`../../src/mark/rules/${name}.ts`)) as Record<string, Rule>;
    expect(module[camelCase(name)]).toBe(rule);
  });
});

test("every rule's file is in the list, once", () => {
  const files = readdirSync(new URL("../../src/mark/rules/", import.meta.url))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replace(/\.ts$/u, ""));
  expect(rules.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
});

describe("mark", () => {
  test("gives a block that two rules cut the earlier rule's reason", () => {
    const [icons, again] = ["Menu icon Close icon Search icon Share icon", "A text."];
    expect(mark(blocksOf(`${icons}\n${again}\n${icons}`)).map(({ rule }) => rule)).toEqual([
      "icon-names",
      "icon-names",
    ]);
  });

  test("never cuts front matter", () => {
    const [block] = blocksOf("Read more");
    expect(mark([{ ...block!, kind: "frontMatter" }])).toEqual([]);
    expect(mark([block!])).toHaveLength(1);
  });

  // What looks like boilerplate to a rule and is an article's own words.
  test.for([
    "Related-party deals were banned in May.",
    "Picture by picture, the film shows the flood",
    "Image by image, the archive is put online",
    "Help US allies, the senator urges",
    "Support the US, the minister says",
    "Join the army, the newsletter of the ministry said in 1914.",
    "Silicon, silicon oxide, silicon carbide and silicon nitride are made there.",
    "More from the summit is expected on Tuesday.",
    "Once there was a king.",
    "“Share this,” the banner said, and they did for the whole of the march and the next one too.",
  ])("keeps %j", (line) => {
    expect(mark(blocksOf(`A headline on Monday\n${line}\nThe text goes on.`))).toEqual([]);
  });

  test("ends a letter to readers where the article goes on", () => {
    const text =
      "A message from the editors:\nDear readers,\nWe need your help. Please donate.\n" +
      "The US expelled eight diplomats on Monday.\nUS officials gave no reason.";
    expect(mark(blocksOf(text)).map(({ block }) => block)).toEqual([0, 1, 2]);
  });
});
