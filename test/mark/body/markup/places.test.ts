import { describe, expect, test } from "vitest";
import { placesIn, type Place } from "../../../../src/mark/body/markup/places.ts";
import { saidOf } from "../../../../src/mark/body/markup/said.ts";
import { menu, paragraphs, readTreeOf } from "./html-page.ts";
import { prose } from "../prose.ts";

/** The place of each line, by the line's text. */
function placesOf(html: string): ReadonlyMap<string, Place> {
  const { tree, page } = readTreeOf(html);
  const places = placesIn(tree, saidOf(page));
  return new Map(places.map((place, line) => [tree.lines[line]?.block.text ?? "", place]));
}

describe("placesIn", () => {
  const html = `${menu}<div class=a>${paragraphs(prose.slice(0, 3))}<p>More</p>${paragraphs(prose.slice(3))}</div><div class=b><p>Most read</p></div>`;
  const places = placesOf(html);

  test("tells how much of the body's prose stands above and below", () => {
    const whole = [...places.values()].map(({ above, below }) => above + below);
    expect(places.get("Home")).toMatchObject({ above: 0, below: 1 });
    expect(places.get(prose[0])?.above).toBe(0);
    expect(places.get(prose[5])?.below).toBeCloseTo(0);
    expect(places.get("Most read")?.above).toBeCloseTo(1);
    expect(places.get("More")?.above).toBeCloseTo(places.get(prose[3])?.above ?? 0);
    for (const share of whole) expect(share).toBeLessThanOrEqual(1 + 1e-9);
  });

  test.for([
    ["Home", Infinity, 3],
    ["Sport", Infinity, 1],
    [prose[0], Infinity, 1],
    [prose[1], 1, 1],
    [prose[2], 1, 2],
    ["More", 1, 1],
    [prose[3], 2, 1],
    [prose[5], 1, Infinity],
    ["Most read", 1, Infinity],
  ] as const)("counts lines to the body's prose from %j", ([text, since, until]) => {
    expect(places.get(text)).toMatchObject({ since, until });
  });

  test("counts no prose outside what holds the body", () => {
    const long = placesOf(
      `<div class=a>${paragraphs()}</div><div class=b><p>Ships in May</p><p>${prose[0]} Again.</p><p>End</p></div>`,
    );
    expect(long.get("End")).toMatchObject({ since: 3, until: Infinity });
  });
});

const title = "Harbour closes after a third ship runs aground";
const body = `<div class=a>${paragraphs()}</div>`;

describe("placesIn, of the title", () => {
  test.for([
    ["an h1", `<h1>${title}</h1>`, body, 1],
    [
      "an h1 in a list of headings",
      `<h1>The Bay Wire, daily</h1><p>x</p><h1>${title}</h1>`,
      body,
      1,
    ],
    ["a line like og:title", `<meta property=og:title content="${title}"><p>${title}</p>`, body, 1],
    [
      "a line that begins the window's title",
      `<title>${title} - Bay Wire</title><p>${title}</p>`,
      body,
      1,
    ],
    ["an h1 some lines above", `<h1>${title}</h1><p>By Jo Field</p><p>2 May</p>`, body, 3],
    [
      "an h1 right below the first paragraph",
      "",
      `<div class=a><p>${prose[0]}</p><h1>${title}</h1>${paragraphs(prose.slice(1))}</div>`,
      -1,
    ],
  ] as const)("finds %s", ([, head, rest, afterTitle]) => {
    expect(placesOf(`${menu}${head}${rest}`).get(prose[0])?.afterTitle).toBe(afterTitle);
  });

  test.for([
    ["nothing", body],
    ["an h1 of a section", `<h1>Local</h1>${body}`],
    ["an h2", `<h2>${title}</h2>${body}`],
    [
      "a line of which the title is only a part",
      `<title>${title}</title><p>${title}, again</p>${body}`,
    ],
    ["an h1 far below", `${body}<h1>${title}</h1>`],
    ["an h1 as long as a paragraph", `<h1>${title.repeat(8)}</h1>${body}`],
  ] as const)("finds none in %s", ([, html]) => {
    expect(placesOf(html).get(prose[0])).toMatchObject({ afterTitle: undefined });
  });
});
