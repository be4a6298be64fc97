import { extractFromHtml } from "@extractus/article-extractor";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import type { Found, System } from "./systems.ts";

/** In the order of the table; Readability is the one that the others' times are compared with. */
export const peers: readonly System[] = [
  peer("Readability", (html) => {
    const parsed = new Readability(parsePage(html)).parse();
    return {
      body: textOf(parsed?.content),
      title: parsed?.title ?? undefined,
      authors: parsed?.byline ?? undefined,
      date: parsed?.publishedTime ?? undefined,
    };
  }),
  peer("Defuddle", async (html) => {
    const { content, title, author, published } = await Defuddle(parsePage(html));
    return { body: textOf(content), title, authors: author, date: published };
  }),
  peer("article-extractor", async (html) => {
    const parsed = await extractFromHtml(html);
    return {
      body: textOf(parsed?.content),
      title: parsed?.title,
      authors: parsed?.author,
      date: parsed?.published,
    };
  }),
];

function peer(name: string, extract: (html: string) => Found | Promise<Found>): System {
  const decoder = new TextDecoder();
  return {
    name,
    input: "HTML",
    findsFacts: true,
    extract: (page) => extract(decoder.decode(page)),
  };
}

/** linkedom finds no root element behind white space. */
function parsePage(html: string): Document {
  return parseHTML(html.trimStart()).document;
}

const inline = new Set(
  "a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** The words of a peer's HTML, parted where elements that are no phrases begin and end. */
function textOf(html: string | null | undefined): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html ?? ""}</body></html>`);
  const parts: string[] = [];
  collectText(document.body, parts);
  return parts.join("");
}

function collectText(node: Node, parts: string[]): void {
  if (node.nodeType === 3) parts.push(node.textContent ?? "");
  if (node.nodeType !== 1) return;
  const gap = inline.has(node.nodeName.toLowerCase()) ? "" : "\n";
  parts.push(gap);
  for (const child of node.childNodes) collectText(child, parts);
  parts.push(gap);
}
