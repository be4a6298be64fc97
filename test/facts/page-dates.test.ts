import { describe, expect, test } from "vitest";
import { articleOf } from "../read/raw-file.ts";

const text = "<p>A storm came in the night, people of the coast said, and it went by noon.</p>";

function dayOf(head: string, body = ""): string | undefined {
  const page = `<!doctype html><html lang="en"><head>${head}</head><body>${body}${text}</body></html>`;
  return articleOf(page, { path: "storm.html" }).facts.day?.value;
}

describe("clean, of the dates that a page shows", () => {
  test.for([
    ["by its class", '<div class="post-date">2 November 2021</div>'],
    ["behind a label", '<div class="publish-meta"><b>Published</b> <i>November 2, 2021</i></div>'],
    [
      "among a name and a link",
      '<p class="entry-meta">by <a>Jane</a> · Nov 2, 2021 · <a>3</a></p>',
    ],
    ["before a date of a change", '<p class="date">2 Nov 2021. <i>Updated: 3 Nov 2021</i></p>'],
    [
      "of an article's own aside",
      '<article><aside><time datetime="2021-11-02">2 Nov</time></aside></article>',
    ],
    [
      "beside the day of the visit",
      '<p class="todays-date">9 November 2021</p><p class="date">2 November 2021</p>',
    ],
  ] as const)("reads one %s", ([, body]) => {
    expect(dayOf("", body)).toBe("2021-11-02");
  });

  test.for([
    ["of a change", '<p class="date">Last updated: 3 November 2021</p>'],
    ["behind a label of a change", '<p class="meta"><b>Last updated</b> <b>3 Nov 2021</b></p>'],
    [
      "that is said to be a change around it",
      '<p class="date"><i>Updated</i> <i>on</i> <b class="date">3 Nov 2021</b></p>',
    ],
    [
      "of a change, though its class says otherwise",
      '<time class="published-date" datetime="2021-11-03">Updated 3 November 2021</time>',
    ],
    ["of another article", '<a href="/b"><span class="date">3 November 2021</span></a>'],
    ["of the visit", '<p class="todays-date">9 November 2021</p>'],
  ] as const)("reads none %s", ([, body]) => {
    expect(dayOf("", body)).toBe(undefined);
  });
});

describe("clean, of dates that recur in a list", () => {
  test("takes none for what markup says of the article", () => {
    const dates = [3, 4, 5].map((day) => `<div class="date">${day} November 2021</div>`).join("");
    const { day } = articleOf(`<body><h1>Storm at sea</h1>${dates}${text}`, {
      path: "a.html",
    }).facts;
    expect(day?.evidence.map(({ kind }) => kind)).toEqual(["line"]);
  });
});

describe("clean, of the forms of a day", () => {
  test.for([
    "Tue Nov 02 2021 08:30:00 GMT+0100 (Central European Standard Time)",
    "Tue Nov  2 08:30:00 CET 2021",
    "Tue, 02 Nov 2021 08:30:00 GMT",
    "2021-11-02 08:30:00.0",
  ])("reads %j", (content) => {
    expect(dayOf(`<meta property="article:published_time" content="${content}">`)).toBe(
      "2021-11-02",
    );
  });

  test("reads a day before its month where the page's language does", () => {
    const meta = '<meta name="date" content="02/11/2021">';
    const page = (language: string): string | undefined =>
      articleOf(`<html lang="${language}"><head>${meta}</head>${text}`, { path: "a.html" }).facts
        .day?.value;
    expect(page("en-GB")).toBe("2021-11-02");
    expect(page("fr")).toBe("2021-11-02");
    expect(page("en")).toBe(undefined);
  });
});

describe("clean, of metas that tell the day", () => {
  test.for(["w-published-date", "og:publish_date", "pub_date", "published", "date.created"])(
    "reads %s",
    (name) => {
      expect(dayOf(`<meta name="${name}" content="2021-11-02">`)).toBe("2021-11-02");
    },
  );

  test.for(["cdc:last_published", "published-by", "republished", "publisher"])(
    "reads no %s",
    (name) => {
      expect(dayOf(`<meta name="${name}" content="2021-11-02">`)).toBe(undefined);
    },
  );
});
