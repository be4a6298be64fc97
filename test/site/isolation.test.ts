import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { expect, test } from "vitest";
import { build } from "./built.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const hebrew = /[\u05D0-\u05EA]/u;
const alone = new Set("title desc script pre option text".split(" ")); // each holds nothing but its own text

/** Texts with Hebrew letters that could turn what stands beside them: neither in a `bdi` nor in anything with a `dir`. */
function loose(html: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: Node, isApart: boolean): void => {
    if (node.nodeName === "#text" && "value" in node) {
      if (!isApart && hebrew.test(node.value)) found.push(node.value.trim());
    }
    const { tagName = "", attrs = [] } = node as Partial<Element>;
    const own = tagName === "bdi" || alone.has(tagName) || attrs.some(({ name }) => name === "dir");
    if ("childNodes" in node) for (const child of node.childNodes) visit(child, isApart || own);
  };
  visit(parse(html), false);
  return found;
}

const said = (outlet: string): string =>
  `title: "שר ${outlet} 1"\noutlet: "עתון ${outlet}"\nauthors: ["כתב ${outlet}", "Jane"]\nrights: "זכויות"\nday: 2021-11-0${outlet}\nurl: https://example.org/${outlet}\n`;
const told =
  "The flood of 2 November 2021 closed the port of Haifa, נמל חיפה, for 3 days, Dana Levi told us.";

test("no page lets a value of an article turn the words around it", () => {
  const text = `${told}\n\nOn 1 November 2021 Dana Levi said that the port of Haifa was open, נמל חיפה.\n`;
  const { site, page } = build({
    "archive.yaml":
      'title: "ארכיון"\nnames: { Dana Levi: { kind: person, aliases: ["דנה לוי"] } }\n',
    "flood/story.md": '---\ntitle: "שטפון"\n---\n\nמבוא קצר.\n',
    "flood/a.txt": `${text}\nSubscribe to the newsletter דבר.\n`,
    "flood/a.txt.yaml": said("3"),
    "flood/b.txt": text.replace("3 days", "4 days"),
    "flood/b.txt.yaml": said("4"),
    "flood/c.html": `<h1>ידיעה</h1><p>${text}</p><meta name=description content="תיאור">`,
    "flood/c.html.yaml": said("5"),
  });
  const pages = [...site.keys()].filter((file) => file.endsWith(".html"));
  const found = pages.flatMap((file) => loose(page(file)).map((each) => `${file}: ${each}`));
  expect(pages.length).toBeGreaterThan(8);
  expect(found).toEqual([]);
});
