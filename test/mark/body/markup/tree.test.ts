import { describe, expect, test } from "vitest";
import type { Tree, TreeLine } from "../../../../src/mark/body/markup/tree.ts";
import { menu, paragraphs, readTreeOf } from "./html-page.ts";
import { prose } from "../prose.ts";

function treeOf(html: string): Tree {
  return readTreeOf(html).tree;
}

function lineOf(tree: Tree, start: string): TreeLine {
  const line = tree.lines.find(({ block }) => block.text.startsWith(start));
  if (!line) throw new Error(`no line begins with ${start}`);
  return line;
}

function proseIn(html: string): number {
  return lineOf(treeOf(html), "The harbour").prose;
}

/** Tag and names of the element that holds the body. */
function holderOf({ lines, holder }: Tree): string | undefined {
  for (const { markup } of lines) {
    const up = markup.elements.indexOf(holder);
    if (up === -1) continue;
    const tag = markup.path.split("/").at(-1 - up) ?? "";
    return `${tag} ${markup.names[up] ?? ""}`.trim();
  }
  return undefined;
}

const long = prose.join(" ");

describe("readTree", () => {
  test.for([
    ["paragraphs below a menu", `${menu}<div class=a>${paragraphs()}</div>`, "div a"],
    [
      "paragraphs each in a box of its own",
      `${menu}<div class=a>${prose.map((text) => `<div class=b><p>${text}</p></div>`).join("")}</div>`,
      "div a",
    ],
    [
      "paragraphs in two sections",
      `<div class=a><div>${paragraphs(prose.slice(0, 3))}</div><div>${paragraphs(prose.slice(3))}</div></div>`,
      "div a",
    ],
    [
      "a cell of a table for layout",
      `<table><tr><td class=l><a href=/>Home</a><p>Tides</p></td><td class=m>${paragraphs()}</td></tr></table>`,
      "td m",
    ],
    [
      "a report above comments half as long",
      `<div class=a>${paragraphs()}</div><div class=comments>${paragraphs(prose.slice(3))}</div>`,
      "div a",
    ],
    [
      "a report beside paragraphs that are links",
      `<div class=a>${paragraphs(prose.slice(0, 2))}</div><div class=b>${prose.map((text) => `<p><a href=/b>${text}</a></p>`).join("")}</div>`,
      "div a",
    ],
    [
      "an element named for a body, with an appendix beside it",
      `<div class=a><div class=entry-content>${paragraphs(prose.slice(0, 4))}</div><div>${paragraphs(prose.slice(4))}</div></div>`,
      "div entry-content",
    ],
    [
      "an article below a teaser in an article element",
      `<article id=1><p>Ships stay out of the bay until the sands have moved.</p></article><article id=2>${paragraphs()}</article>`,
      "article 2",
    ],
    ["one paragraph", `<div class=a><p>${long}</p></div>`, "div a"],
  ] as const)("finds what holds the body: %s", ([, html, holder]) => {
    expect(holderOf(treeOf(html))).toBe(holder);
  });

  test("finds none where there is no prose", () => {
    const tree = treeOf(menu);
    expect(tree.lines).not.toEqual([]);
    expect(tree.holder).toBe(-1);
    expect(tree.prose).toBe(0);
    expect(tree.body).toEqual(new Map());
  });

  test("counts the steps from what holds the body to what is around it", () => {
    const { tree } = readTreeOf(`<main><div class=a>${paragraphs()}</div></main>`);
    const elements = lineOf(tree, "The harbour").markup.elements.slice(1); // of div, main, body, html
    expect([...tree.body]).toEqual(elements.map((element, step) => [element, step]));
    expect(tree.body.size).toBe(4);
  });

  test("tells a line's own element and the one around it, whatever stands in the line", () => {
    const tree = treeOf(`<div class=a><p><b><i>${prose[0]}</i></b></p></div>${menu}`);
    expect(lineOf(tree, "The harbour")).toMatchObject({ own: 2, tag: "p", tagAround: "div" });
    expect(lineOf(tree, "World")).toMatchObject({ own: 1, tag: "p", tagAround: "div" });
  });

  test.for([
    ["numbers in their class", ' class="par-1"', ' class="par-22"', true],
    ["no class", "", "", true],
    ["another class", ' class="par"', ' class="note"', false],
  ] as const)("lets lines share a kind: %s", ([, one, other, isAlike]) => {
    const tree = treeOf(`<div><p${one}>${prose[0]}</p><p${other}>${prose[1]}</p></div>`);
    const kinds = tree.lines.map(({ kind }) => kind);
    expect(kinds).toHaveLength(2);
    expect(kinds[0] === kinds[1]).toBe(isAlike);
    expect([...tree.ofKind.values()].map(({ lines }) => lines)).toEqual(isAlike ? [2] : [1, 1]);
  });

  test("counts prose in links and in boxes named for other things less", () => {
    const plain = proseIn(`<div><p>${prose[0]}</p></div>`);
    expect(plain).toBeGreaterThan(10);
    expect(proseIn(`<div><p><a href=/b>${prose[0]}</a></p></div>`)).toBe(0);
    const inBox = proseIn(`<div class=author-bio><p>${prose[0]}</p></div>`);
    expect(inBox).toBeGreaterThan(0);
    expect(inBox).toBeLessThan(plain);
  });

  test("adds up what stands in each element", () => {
    const tree = treeOf(`<main><div class=a>${paragraphs()}</div>${menu}</main>`);
    const [, div = -1, main = -1] = lineOf(tree, "The harbour").markup.elements;
    const own = tree.lines.filter(({ markup }) => markup.elements.includes(div));
    expect(tree.held.get(div)).toMatchObject({ lines: own.length, linked: 0 });
    expect(tree.held.get(div)?.prose).toBeCloseTo(own.reduce((sum, each) => sum + each.prose, 0));
    expect(tree.held.get(main)?.lines).toBe(tree.lines.length);
    expect(tree.held.get(main)?.linked).toBeGreaterThan(0);
    expect(tree.held.get(main)?.prose).toBeCloseTo(tree.prose);
  });

  test("leaves out what named rules set apart", () => {
    const tree = treeOf(
      `<nav><p>Home</p></nav><div>${paragraphs()}</div><footer>Imprint</footer><form>Search</form>`,
    );
    expect(tree.lines.map(({ block }) => block.text)).toEqual(prose);
  });
});
