import { describe, expect, test } from "vitest";
import { articleOf, cleanText } from "../read/raw-file.ts";
import type { Article, Facts } from "../../src/types.ts";

const path = "storm.html";
const text = "<p>A storm came in the night, people of the coast said, and it went by noon.</p>";

function page(head: string, body = text): Article {
  return articleOf(`<!doctype html>\n<html>\n<head>${head}</head>\n<body>${body}</body></html>`, {
    path,
  });
}

function linked(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

function factsOf(head: string, body?: string): Facts {
  return page(head, body).facts;
}

describe("clean, of a page's title", () => {
  test.for([
    ["JSON-LD", linked({ "@type": "NewsArticle", headline: "Storm &amp; snow" }), "Storm & snow"],
    [
      "a list of JSON-LD",
      linked([{ "@type": "WebSite" }, { "@type": "Article", headline: "Storm" }]),
      "Storm",
    ],
    ["@graph", linked({ "@graph": [{ "@type": ["Article"], headline: "Storm" }] }), "Storm"],
    ["Open Graph", '<meta property="og:title" content="Storm at sea">', "Storm at sea"],
    ["the window", "<title>Storm at sea</title>", "Storm at sea"],
    [
      "the window, its outlet aside",
      '<meta property="og:site_name" content="The Lantern"><title>Storm at sea - The Lantern</title>',
      "Storm at sea",
    ],
    [
      "the window, its host aside",
      '<link rel="canonical" href="https://www.lantern.example/a"><title>Storm at sea – Lantern</title>',
      "Storm at sea",
    ],
    ["a title that holds a dash of its own", "<title>Storm - and snow</title>", "Storm - and snow"],
  ] as const)("reads %s", ([, head, title]) => {
    expect(factsOf(head).title.value).toBe(title);
  });

  test("takes the heading that the head's title agrees with, and claims it", () => {
    const article = page(
      "<title>Storm reaches the coast | The Lantern</title>",
      `<h1>The Lantern</h1><h1>Storm reaches the coast</h1>${text}`,
    );
    expect(article.facts.title.value).toBe("Storm reaches the coast");
    expect(article.facts.title.evidence[0]).toMatchObject({ kind: "markup", what: "<h1>" });
    expect(article.marks.filter(({ verdict }) => verdict === "claimed")).toHaveLength(1);
  });

  test("reads past JSON that is broken", () => {
    const broken = '<script type="application/ld+json">{"headline": </script>';
    expect(factsOf(`${broken}<title>Storm</title>`).title.value).toBe("Storm");
  });
});

describe("clean, of a page's day", () => {
  const other = '<meta property="article:modified_time" content="2021-11-05T10:00:00Z">';

  test.for([
    [
      "JSON-LD",
      linked({
        "@type": "Article",
        datePublished: "2021-11-02T23:30:00+09:00",
        dateModified: "2021-11-05",
      }),
      "23:30",
    ],
    [
      "a meta",
      '<meta property="article:published_time" content="2021-11-02T23:30:00-08:00">',
      "23:30",
    ],
    ["microdata", '<meta itemprop="datePublished" content="2021-11-02">', undefined],
    ["Dublin Core", '<meta name="dc.date" content="2021-11-02">', undefined],
  ] as const)("reads %s as written, in its own offset", ([, head, time]) => {
    const facts = factsOf(other + head);
    expect(facts.day?.value).toBe("2021-11-02");
    expect(facts.time?.value).toBe(time);
    expect(facts.day?.evidence[0]?.kind).toBe("markup");
  });

  test("reads a <time>, but none of a list of other articles or of a change", () => {
    const teasers =
      '<ul><li><a href="/b">Snow</a> <time datetime="2021-11-04">4 Nov</time></li></ul>';
    const change = '<time class="updated" datetime="2021-11-05">5 Nov</time>';
    expect(factsOf("", `${teasers}${change}${text}`)).not.toHaveProperty("day");
    const own = '<time datetime="2021-11-02T08:00">2 Nov</time>';
    expect(factsOf("", `${teasers}${change}${own}${text}`).day?.value).toBe("2021-11-02");
  });

  test("takes no modified date for a published one", () => {
    expect(factsOf(other)).not.toHaveProperty("day");
  });

  test("names the line that it stands on", () => {
    const head = '\n<meta property="article:published_time" content="2021-11-02">';
    expect(factsOf(head).day?.evidence).toEqual([
      {
        kind: "markup",
        what: "article:published_time",
        text: "2021-11-02",
        lines: { from: 4, to: 4 },
      },
    ]);
  });

  test("notes a day in the address that differs", () => {
    const head = `${linked({ "@type": "Article", datePublished: "2021-11-02" })}<link rel="canonical" href="https://lantern.example/2021/11/03/storm">`;
    const { notes } = cleanText(`<head>${head}</head>${text}`, { path });
    expect(notes.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/2021-11-03 by its URL, expected 2021-11-02 by its markup/u),
    );
  });
});

describe("clean, of a page's other facts", () => {
  test.for([
    ["a name", { author: "Jane Doe" }, ["Jane Doe"]],
    ["an object", { author: { "@type": "Person", name: "Jane Doe" } }, ["Jane Doe"]],
    [
      "a list",
      { author: [{ name: "Jane Doe" }, { name: "John Smith" }] },
      ["Jane Doe", "John Smith"],
    ],
    [
      "an object of names",
      { author: { name: ["Jane Doe", "John Smith"] } },
      ["Jane Doe", "John Smith"],
    ],
    [
      "two names in one",
      { author: { name: "By Jane Doe and John Smith" } },
      ["Jane Doe", "John Smith"],
    ],
  ] as const)("reads %s as authors", ([, data, names]) => {
    expect(factsOf(linked({ "@type": "Article", ...data })).authors?.value).toEqual(names);
  });

  test("follows a reference to an author", () => {
    const graph = [
      { "@type": "Article", author: { "@id": "#jane" } },
      { "@type": "Person", "@id": "#jane", name: "Jane Doe" },
    ];
    expect(factsOf(linked({ "@graph": graph })).authors?.value).toEqual(["Jane Doe"]);
  });

  test("reads a byline by its class, but not an address or an administrator", () => {
    expect(factsOf("", `<p class="byline">By Jane Doe</p>${text}`).authors?.value).toEqual([
      "Jane Doe",
    ]);
    const none =
      '<meta property="article:author" content="https://social.example/jane"><meta name="author" content="admin">';
    expect(factsOf(none)).not.toHaveProperty("authors");
  });

  test("reads outlet, language, description and address", () => {
    const facts = articleOf(
      `<html lang="en_GB"><meta property="og:site_name" content="The Lantern">
      <meta name="description" content="A storm &amp; what it did">
      <link rel="canonical" href="https://lantern.example/storm">${text}`,
      { path },
    ).facts;
    expect(facts.outlet?.value).toBe("The Lantern");
    expect(facts.language?.value).toBe("en-GB");
    expect(facts.description?.value).toBe("A storm & what it did");
    expect(facts.url?.value).toBe("https://lantern.example/storm");
    expect(facts.encoding?.value).toBe("utf-8");
  });

  test("takes a person's word before the markup's", () => {
    const { facts } = articleOf(`<title>Storm</title>${text}`, {
      path,
      sidecar: "title: Snow\nauthors: [J. Doe]\nday: 2021-11-01",
    });
    expect([facts.title.value, facts.day?.value, facts.authors?.value]).toEqual([
      "Snow",
      "2021-11-01",
      ["J. Doe"],
    ]);
  });

  test("knows nothing that the page does not say", () => {
    expect(Object.keys(factsOf("")).toSorted()).toEqual(["encoding", "language", "title"]);
    expect(factsOf("").language?.evidence[0]?.kind).toBe("text");
  });
});
