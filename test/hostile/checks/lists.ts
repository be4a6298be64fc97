import { equal, fail } from "node:assert/strict";
import { textOf } from "../../../src/read/markdown.ts";
import type { Made } from "../made.ts";
import { attributeOf, classesOf, textIn, type Element, type Page } from "../read-html.ts";
import { bare, inPage, wellFormed } from "./same.ts";

/** Every link to an article, a story or a name says its title; each leads to a page of the site. */
export function checkLinks({ file, archive }: Made, { elements }: Page): void {
  const here = new URL(file, "https://site.example/");
  const titles = new Map([
    ...archive.articles.map((each) => [each.file, each.article.facts.title.value] as const),
    ...archive.stories.map((each) => [each.file, each.story.title] as const),
  ]);
  for (const element of elements) {
    const href = attributeOf(element, "href");
    if (element.tagName !== "a" || href === undefined || /^https?:/iu.test(href)) continue;
    const { host, pathname, hash } = new URL(href, here);
    if (host !== here.host) fail(`leads to ${host}`);
    const to = decodeURIComponent(pathname).replace(/^\//u, "").replace(/\/$/u, "/index.html");
    const title = titles.get(to);
    if (title !== undefined && hash === "" && isTitle(element)) {
      equal(bare(textIn(element)), bare(inPage(title)));
    }
  }
}

/** Where a list or a quotation names an article. */
function isTitle({ parentNode }: Element): boolean {
  if (!parentNode || !("tagName" in parentNode)) return false;
  return parentNode.tagName === "cite" || classesOf(parentNode).includes("headline");
}

/** The page shows the story's title, its introduction and what a person wrote of entries. */
export function checkStory({ file, archive }: Made, { elements }: Page): void {
  const page = archive.stories.find((each) => each.file === file);
  if (!page) fail("no story");
  const { title, introduction } = page.story;
  const [heading] = elements.filter(({ tagName }) => tagName === "h1");
  equal(heading && textIn(heading), inPage(title));
  const lede = elements.find((each) => classesOf(each).includes("lede"));
  const told = introduction?.children.map((node) => textOf(node)).join("") ?? "";
  equal(bare(lede ? textIn(lede) : ""), bare(wellFormed(told)));
  const shown = new Set(
    elements.filter((each) => classesOf(each).includes("entry-text")).map((each) => textIn(each)),
  );
  for (const { curated } of page.pages.shown) {
    if (curated?.text !== undefined && !shown.has(inPage(curated.text)))
      fail(`not shown: ${curated.text}`);
  }
}

export function checkTombstone({ file, archive }: Made, { elements }: Page): void {
  const reason = archive.tombstones.find((each) => each.file === file)?.reason ?? "";
  const quote = elements.find(({ tagName }) => tagName === "q");
  equal(quote && textIn(quote), inPage(reason));
}

export function checkName({ file, archive }: Made, { elements }: Page): void {
  const heading = elements.find(({ tagName }) => tagName === "h1");
  equal(heading && textIn(heading), inPage(archive.names().byFile.get(file)?.name ?? ""));
}
