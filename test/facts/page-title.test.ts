import { describe, expect, test } from "vitest";
import { articleOf } from "../read/raw-file.ts";

const text = "<p>A storm came in the night, people of the coast said, and it went by noon.</p>";
const story = "Storm reaches the coast and ships stay in the harbour";
const search = "Coastal storm: all you need to know tonight";

function titleOf(head: string, body: string): string {
  const page = `<!doctype html><html><head>${head}</head><body>${body}${text}</body></html>`;
  return articleOf(page, { path: "storm.html" }).facts.title.value;
}

function linked(type: string, headline: string): string {
  return `<script type="application/ld+json">${JSON.stringify({ "@type": type, headline })}</script>`;
}

function graph(title: string): string {
  return `<meta property="og:title" content="${title}">`;
}

describe("clean, of a page's headings", () => {
  test.for([
    ["the last breadcrumb", `<nav><ol><li><h1>${story}</h1></li></ol></nav>`],
    ["a breadcrumb by its class", `<div class="breadcrumbs"><h1>${story}</h1></div>`],
    ["a widget's", `<div><h1 class="widget-title">${story}</h1></div>`],
    ["a teaser's", `<div class="teaser-list"><h1>${story}</h1></div>`],
  ] as const)("takes no heading of %s for the headline", ([, body]) => {
    expect(titleOf(`${graph(search)}<title>${story}</title>`, body)).toBe(search);
  });

  test("takes a heading that microdata names, where the first heading is a breadcrumb", () => {
    const body = `<nav><h1>${search}</h1></nav><h2 itemprop="headline">${story}</h2>`;
    expect(titleOf(`${linked("NewsArticle", search)}${graph(story)}`, body)).toBe(story);
  });

  test.for([
    ["the only one", `<h1>${story}</h1>`, story],
    ["one in an article", `<h1>Our paper</h1><article><h1>${story}</h1></article>`, story],
    ["one by its class", `<h1>Our paper</h1><h1 class="entry-title">${story}</h1>`, story],
    ["no short one", "<h1>All our news</h1>", search],
    ["no paragraph", `<h1>${"word ".repeat(41)}</h1>`, search],
  ] as const)("takes %s, though the head has other words", ([, body, title]) => {
    expect(titleOf(graph(search), body)).toBe(title);
  });

  test("leaves off a label that has an element of its own", () => {
    const body = `<h1><span>At sea</span> <span>${story}</span></h1>`;
    expect(titleOf(graph(story), body)).toBe(story);
  });

  test("leaves off no words of the headline's own element", () => {
    expect(titleOf(graph(story), `<h1>The ${story}</h1>`)).toBe(`The ${story}`);
  });
});

describe("clean, of a page's names", () => {
  const printed = "Storm reaches coast and ships stay in harbour";

  test("takes what an article's JSON-LD and Open Graph agree on before a heading that nothing repeats", () => {
    const head = `${linked("NewsArticle", story)}${graph(story)}`;
    expect(titleOf(head, `<h1>${printed}</h1>`)).toBe(story);
    expect(titleOf(`${head}<title>${printed}</title>`, `<h1>${printed}</h1>`)).toBe(printed);
    expect(titleOf(linked("NewsArticle", story), `<h1>${printed}</h1>`)).toBe(printed);
  });

  test("takes the heading of a blog's post before what its head agrees on", () => {
    const head = `${linked("BlogPosting", story)}${graph(story)}`;
    expect(titleOf(head, `<h1>${printed}</h1>`)).toBe(printed);
  });

  test("takes the blog's name before a colon for no headline", () => {
    const head = `${graph("Storm at sea")}<title>Harbour diary: Storm at sea</title>`;
    expect(titleOf(head, "<h1>Harbour diary</h1>")).toBe("Storm at sea");
  });
});
