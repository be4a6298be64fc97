import { underived } from "../../src/site/kept/derived.ts";
import fc from "fast-check";
import { unrelated } from "../../src/site/kinship.ts";
import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { renderArticle } from "../../layouts/parts/article.ts";
import { visible } from "../../src/read/hidden.ts";
import { toArticlePage } from "../../src/site/article-page.ts";
import type { Archive } from "../../src/site/archive.ts";
import { oneLine } from "../../src/site/citations/one-line.ts";
import type { Settings } from "../../src/site/settings.ts";
import { storyPages } from "../../src/site/story-pages.ts";
import { nastyText, seeded } from "../read/nasty-text.ts";
import { known, published, type Given } from "./citations/cited.ts";
import { headOf } from "./head.ts";

/** The head of an article's page in a site with these settings. */
function headWith(given: Given, settings: Settings = {}): ReturnType<typeof headOf> {
  const one = published(given);
  const story = { folder: "rain", title: "The rain", articles: [one.article], events: [] };
  const file = "stories/rain/index.html";
  const archive: Archive = {
    settings,
    articles: [one],
    byFile: new Map([[one.file, one]]),
    byPath: new Map([[one.article.path, one]]),
    stories: [{ story, file, isListed: true, inputs: "", pages: storyPages(story, file) }],
    cited: new Map(),
    moved: [],
    outlets: new Map(),
    lists: new Map(),
    tombstones: [],
    withheld: [],
    kinship: unrelated,
    names: () => ({ pages: [], byFile: new Map(), byPath: new Map() }),
    live: () => [],
    derived: underived,
    notes: [],
  };
  return headOf(renderArticle(toArticlePage(archive, one)).markup);
}

const site = { title: "The rain archive", url: "https://archive.example/news" };
const page = "https://archive.example/news/articles/rain/bay/";

describe("renderArticleHead", () => {
  test("gives Open Graph, Zotero and Dublin Core what is known", () => {
    const { metas, links } = headWith(known, site);
    expect(Object.fromEntries(metas)).toMatchObject({
      description: ["It rained in the town all night, and the river rose."],
      "og:type": ["article"],
      "og:title": ["Rain falls"],
      "og:description": ["It rained in the town all night, and the river rose."],
      "og:url": [page],
      "og:site_name": ["The rain archive"],
      "og:locale": ["en_US"],
      "article:published_time": ["2019-05-03"],
      "article:author": ["Jane Doe", "The Weather Desk"],
      "z:itemType": ["newspaperArticle"],
      citation_title: ["Rain falls"],
      citation_author: ["Jane Doe", "The Weather Desk"],
      citation_publication_date: ["2019/05/03"],
      "prism.publicationName": ["The Bay Post"],
      citation_language: ["en"],
      citation_public_url: [page],
      citation_fulltext_html_url: [page],
      "DC.title": ["Rain falls"],
      "DC.creator": ["Jane Doe", "The Weather Desk"],
      "DC.date": ["2019-05-03"],
      "DC.publisher": ["The Bay Post"],
      "DC.language": ["en"],
      "DC.identifier": [page],
      "DC.source": ["https://bay.example/rain"],
    });
    expect(links.get("canonical")).toEqual(["https://bay.example/rain"]);
  });

  test("never says that a newspaper's article is a journal's", () => {
    expect(headWith(known, site).metas.has("citation_journal_title")).toBe(false);
  });

  test("says nothing of what is not known", () => {
    const { metas, links } = headWith({});
    expect([...metas.keys()].toSorted()).toEqual([
      "DC.language",
      "DC.title",
      "citation_language",
      "citation_title",
      "color-scheme",
      "description",
      "generator",
      "og:description",
      "og:locale",
      "og:title",
      "og:type",
      "referrer",
      "viewport",
      "z:itemType",
    ]);
    expect(links.has("canonical")).toBe(false);
  });

  test("is its own canonical page where the original's address is not known", () => {
    expect(headWith({}, site).links.get("canonical")).toEqual([page]);
  });

  test("gives no address as the outlet's name: its source stands beside an outlet", () => {
    expect(headWith({}).metas.has("DC.source")).toBe(false);
    const { metas } = headWith({ url: "https://bay.example/rain" });
    expect(metas.get("DC.publisher")).toEqual(["bay.example"]);
    expect(metas.get("DC.source")).toEqual(["https://bay.example/rain"]);
  });

  test("says of an excerpt no address of the full text", () => {
    const { metas } = headWith({ ...known, publish: "excerpt" }, site);
    expect(metas.has("citation_fulltext_html_url")).toBe(false);
    expect(metas.get("citation_public_url")).toEqual([page]);
  });

  test("gives back any title and outlet", () => {
    const texts = nastyText.map((text) => oneLine(visible(text))).filter((text) => text !== "");
    fc.assert(
      fc.property(texts, texts, (title, outlet) => {
        const { metas, jsonLd } = headWith({ title, outlet });
        expect(metas.get("citation_title")).toEqual([title]);
        expect(metas.get("prism.publicationName")).toEqual([outlet]);
        expect(jsonLd).toMatchObject({ headline: title, publisher: { name: outlet } });
      }),
      { ...seeded, numRuns: 60 },
    );
  });
});

const schema = "https://schema.org/";

/** schema.org's vocabulary without its network: every term in it, addresses as such. */
const context = {
  "@context": {
    "@vocab": schema,
    url: { "@type": "@id" },
    isBasedOn: { "@type": "@id" },
  },
};

describe("the page's NewsArticle", () => {
  test("expands to schema.org's terms, its addresses resolved", async () => {
    const { jsonLd } = headWith({ ...known, rights: "© The Bay Post" }, site);
    const [article] = await jsonld.expand(jsonLd as jsonld.JsonLdDocument, {
      base: page,
      documentLoader: (url) =>
        url.startsWith(schema.slice(0, -1))
          ? Promise.resolve({ documentUrl: url, document: context })
          : Promise.reject(new Error(`asked for ${url}`)),
    });
    const value = (term: string): unknown =>
      (article as Readonly<Record<string, readonly Record<string, unknown>[]>>)[schema + term];
    expect(article).toMatchObject({ "@type": [`${schema}NewsArticle`] });
    expect(value("headline")).toEqual([{ "@value": "Rain falls" }]);
    expect(value("datePublished")).toEqual([{ "@value": "2019-05-03" }]);
    expect(value("inLanguage")).toEqual([{ "@value": "en" }]);
    expect(value("copyrightNotice")).toEqual([{ "@value": "© The Bay Post" }]);
    expect(value("isBasedOn")).toEqual([{ "@id": "https://bay.example/rain" }]);
    expect(value("url")).toEqual([{ "@id": page }]);
    expect(value("mainEntityOfPage")).toEqual([{ "@type": [`${schema}WebPage`], "@id": page }]);
    expect(value("publisher")).toEqual([
      {
        "@type": [`${schema}NewsMediaOrganization`],
        [`${schema}name`]: [{ "@value": "The Bay Post" }],
      },
    ]);
    expect(value("author")).toEqual([
      {
        "@type": [`${schema}Person`],
        [`${schema}name`]: [{ "@value": "Jane Doe" }],
        [`${schema}givenName`]: [{ "@value": "Jane" }],
        [`${schema}familyName`]: [{ "@value": "Doe" }],
      },
      { [`${schema}name`]: [{ "@value": "The Weather Desk" }] },
    ]);
    expect(value("isPartOf")).toEqual([
      {
        "@type": [`${schema}Collection`],
        [`${schema}name`]: [{ "@value": "The rain" }],
        [`${schema}url`]: [{ "@id": "https://archive.example/news/stories/rain/" }],
      },
    ]);
  });

  test("has addresses relative to the page where the site has none", () => {
    expect(headWith(known).jsonLd).toMatchObject({
      url: "./",
      isPartOf: [{ url: "../../../stories/rain/" }],
    });
  });
});
