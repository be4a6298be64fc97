import { describe, expect, test } from "vitest";
import { articleOf } from "../read/raw-file.ts";
import type { Fact } from "../../src/types.ts";

const text = "<p>A storm came in the night, people of the coast said, and it went by noon.</p>";
const site = '<meta property="og:site_name" content="The Lantern">';

function factOf(head: string, body = ""): Fact<readonly string[]> | undefined {
  const page = `<!doctype html><html lang="en"><head>${site}${head}</head><body>${body}${text}</body></html>`;
  return articleOf(page, { path: "storm.html" }).facts.authors;
}

function authorsOf(head: string, body = ""): readonly string[] | undefined {
  return factOf(head, body)?.value;
}

function linked(author: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify({ "@type": "Article", author })}</script>`;
}

function card(label: string): string {
  return `<meta name="twitter:label2" content="${label}"><meta name="twitter:data2" content="Jane Doe">`;
}

describe("clean, of authors that a page's head states", () => {
  test.for([
    ["the outlet behind a comma", "Jane Doe, The Lantern", ["Jane Doe"]],
    ["the outlet behind a bar", "Jane Doe | The Lantern", ["Jane Doe"]],
    ["who helped", "Jane Doe, Updated by John Roe", ["Jane Doe"]],
    ["what somebody is", "Jane Doe, Marine Expert", ["Jane Doe"]],
    ["an address", "Jane Doe (jane@lantern.example)", ["Jane Doe"]],
    ["a handle", "Jane Doe @jane", ["Jane Doe"]],
    ["whom it was written for", "Jane Doe for The Lantern", ["Jane Doe"]],
    ["an agency it was written for", "Jane Doe for XYZ", ["Jane Doe"]],
    ["no part of a body's name", "Centre for Storm Research", ["Centre for Storm Research"]],
    ["no name in capitals", "JANE DOE AND JOHN ROE", ["JANE DOE", "JOHN ROE"]],
    ["no second name", "Jane Doe, John Roe", ["Jane Doe", "John Roe"]],
  ] as const)("leaves off %s", ([, said, names]) => {
    expect(authorsOf(linked(said))).toEqual(names);
  });

  test.for([
    ["The Lantern", "the outlet"],
    ["j.doe", "a name that logs in"],
    ["JaneD", "a name that logs in"],
  ] as const)("takes %s, %s, where nothing else is stated", ([said]) => {
    expect(authorsOf(linked(said))).toEqual([said]);
    expect(authorsOf(linked(said), '<p class="byline">By Jane Doe</p>')).toEqual(["Jane Doe"]);
  });

  test("reads the label and value of a card of links", () => {
    expect(authorsOf(card("Written by"))).toEqual(["Jane Doe"]);
    expect(authorsOf(card("Verfasst von"))).toEqual(["Jane Doe"]);
    expect(authorsOf(card("Reading time"))).toBe(undefined);
  });

  test("turns a catalogue's names round", () => {
    const names = ["Doe, Jane", "Roe, John A."];
    const metas = names.map((name) => `<meta name="citation_author" content="${name}">`);
    expect(authorsOf(metas.join(""))).toEqual(["Jane Doe", "John A. Roe"]);
  });

  test.for(["1234567", "page.meta.author", "@jane", "https://social.example/jane"])(
    "takes no %s for a name",
    (said) => {
      expect(authorsOf(`<meta name="article:author" content="${said}">`)).toBe(undefined);
    },
  );
});

describe("clean, of authors that are no persons", () => {
  const body = linked({ "@type": "Organization", name: "Harbour Press" });

  test("takes a body where nobody is named", () => {
    expect(authorsOf(body)).toEqual(["Harbour Press"]);
    expect(authorsOf(body, '<p class="byline">By Jane Doe</p>')).toEqual(["Jane Doe"]);
  });

  test("takes a line that is a byline before the outlet", () => {
    const fact = factOf(linked("The Lantern"), "<p>By Jane Doe</p>");
    expect(fact?.value).toEqual(["Jane Doe"]);
    expect(fact?.evidence[0]?.kind).toBe("line");
  });

  test("takes names behind a line that is nothing but a label, and claims them", () => {
    const page = `<h1>Storm at sea</h1><p>Written by</p><p>Jane Doe</p>${text}`;
    const { facts, marks } = articleOf(page, { path: "storm.html" });
    expect(facts.authors?.value).toEqual(["Jane Doe"]);
    expect(marks).toContainEqual(
      expect.objectContaining({ verdict: "claimed", fact: "authors" }) as unknown,
    );
  });
});

describe("clean, of a page's bylines", () => {
  test.for([
    ["equal elements", "<a>Jane Doe</a> <a>John Roe</a>", ["Jane Doe", "John Roe"]],
    ["words that join", "By <a>Jane Doe</a> and <b>John Roe</b>", ["Jane Doe", "John Roe"]],
    ["no role beside a name", "<b>Jane Doe</b><i>Keeper &amp; Sailor</i>", ["Jane Doe"]],
    ["no outlet beside a name", "<b>Jane Doe</b> <i>The Lantern</i>", ["Jane Doe"]],
    ["what stands behind a label", "<i>Guide</i> <i>by Jane Doe</i>", ["Jane Doe"]],
    ["a label without a space", "By<b>Jane Doe</b>-<i>June 12</i>", ["Jane Doe"]],
    ["no reviewer", "By <a>Jane Doe</a>. Reviewed by <a>John Roe</a>", ["Jane Doe"]],
    ["a team", "By the Lantern editors", ["the Lantern editors"]],
    ["microdata", '<b itemprop="author"><i>Jane Doe</i><u>Old Keeper</u></b>', ["Jane Doe"]],
  ] as const)("reads %s", ([, byline, names]) => {
    expect(authorsOf("", `<div class="byline">${byline}</div>`)).toEqual(names);
  });

  test("reads a link to an author's page", () => {
    const fact = factOf("", '<p>By <a href="/authors/jane-doe/">Jane Doe</a> · 3 min</p>');
    expect(fact?.value).toEqual(["Jane Doe"]);
    expect(fact?.evidence[0]?.what).toBe("link to an author");
  });

  test("reads a labelled one beside the text, if it is the only one", () => {
    const aside = '<aside><p class="author">Written by Jane Doe</p></aside>';
    expect(authorsOf("", aside)).toEqual(["Jane Doe"]);
  });

  test("leaves out the microdata of comments", () => {
    const own = '<p><b itemprop="author">Jane Doe</b></p>';
    const comment = '<ol><li><b itemprop="author">John Roe</b></li></ol>';
    expect(authorsOf("", own + comment)).toEqual(["Jane Doe"]);
  });

  test("prefers one above the text to an author's portrait", () => {
    const portrait = '<div class="author-bio">John Roe</div>';
    expect(authorsOf("", `${portrait}<p class="author">Jane Doe</p>`)).toEqual(["Jane Doe"]);
    expect(authorsOf("", portrait)).toEqual(["John Roe"]);
  });

  test.for([
    ["a label alone", '<p class="author">Written By</p>'],
    ["a comment's", '<p class="comment-author">Jane Doe</p>'],
    ["another article's", '<div class="related"><a href="/author/jane">Jane Doe</a></div>'],
    ["a role's", '<p class="author-role">Keeper, Sailor</p>'],
    ["a list of authors", '<ul><li><a href="/author/jane">Jane Doe</a></li></ul>'],
    [
      "two bylines beside the text",
      '<aside><p class="author">By Jane Doe</p><p class="author">By John Roe</p></aside>',
    ],
    ["a folder of authors", '<a href="/authors/">Jane Doe</a>'],
  ] as const)("reads no name of %s", ([, body]) => {
    expect(factOf("", body)?.evidence.filter(({ kind }) => kind === "markup")).toBe(undefined);
  });
});
