import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodyRules, findBody } from "../../../../src/mark/body/body.ts";
import { mark } from "../../../../src/mark/mark.ts";
import { readHtml } from "../../../../src/read/html.ts";
import { nastyHtml } from "../../../read/nasty-html.ts";
import { seeded } from "../../../read/nasty-text.ts";
import { menu, paragraphs } from "./html-page.ts";
import { prose } from "../prose.ts";

const headline = "<h1>Harbour closes after a third ship runs aground</h1>";
const related =
  "<div class=related><p><a href=/1>What the winter storms did to the coast</a></p><p><a href=/2>Council turns down plan for a wider channel</a></p><p><a href=/3>Ten islands to see this summer</a></p></div>";
const foot =
  "<div class=footer><p>About us</p><p>Privacy policy</p><p>© 2019 The Bay Wire. All rights reserved.</p></div>";

const helms = ["Anna Berg", "Tom Field", "Lena Ashby", "Ola Rewi", "Mae Cole"];

/** The texts that neither a named rule nor the model cuts. */
function keptOf(html: string): readonly string[] {
  const { blocks, page } = readHtml(html);
  const ruled = mark(blocks);
  const cut = new Set([...ruled, ...findBody(blocks, ruled, page).cuts].map(({ block }) => block));
  return blocks.filter((_, index) => !cut.has(index)).map(({ text }) => text);
}

describe("findBody, of HTML", () => {
  test.for([
    ["in one element", `<div class=story>${paragraphs()}</div>`],
    [
      "in boxes with hashed names",
      `<div class=css-1x2y>${prose.map((text) => `<div class=css-8ab1><p class=css-9kk>${text}</p></div>`).join("")}</div>`,
    ],
    ["in an article element", `<article>${paragraphs()}</article>`],
    [
      "in a cell of a table for layout",
      `<table><tr><td>${paragraphs()}</td><td><p>Tides</p></td></tr></table>`,
    ],
  ] as const)("keeps paragraphs %s and cuts menu, links and footer", ([, story]) => {
    expect(keptOf(`${menu}${headline}${story}${related}${foot}`)).toEqual(prose);
  });

  test("cuts a box of links between paragraphs and says where it stands", () => {
    const story = `<div class=story>${paragraphs(prose.slice(0, 3))}${related}${paragraphs(prose.slice(3))}</div>`;
    const { blocks, page } = readHtml(`${menu}${headline}${story}${foot}`);
    const cuts = findBody(blocks, [], page).cuts;
    const between = cuts.filter(({ rule }) => rule === "between-paragraphs");
    expect(between.map(({ block }) => blocks[block]?.text)).toEqual([
      "What the winter storms did to the coast",
      "Council turns down plan for a wider channel",
      "Ten islands to see this summer",
    ]);
  });

  test.for([
    [
      "boxes",
      (at: number) =>
        `<div>${helms[at % helms.length]}</div><div>Bay Yacht Club</div><div>${at * 3}</div>`,
    ],
    ["paragraphs", (at: number) => `<p>${at}. Boat ${at}, Bay Yacht Club, ${at * 3} points.</p>`],
  ] as const)("keeps a short report below a long list of results in %s", ([, row]) => {
    const results = Array.from({ length: 150 }, (_, at) => row(at + 1)).join("");
    const report = `<div class=report>${paragraphs()}</div>`;
    const page = `${menu}${headline}<div class=results>${results}</div>${report}${foot}`;
    expect(keptOf(page)).toEqual(expect.arrayContaining([...prose]));
  });

  test("gives the block that the body begins with", () => {
    const { blocks, page } = readHtml(
      `<script>a()</script><nav>Home</nav>${menu}${headline}<div>${paragraphs()}</div>${foot}`,
    );
    const { start = -1 } = findBody(blocks, mark(blocks), page);
    expect(blocks[start]?.text).toBe(prose[0]);
  });

  test.for([
    ["few lines", `<div>${paragraphs(prose.slice(0, 4))}</div>`],
    ["few words", `${menu}${menu}${menu}<p>${prose[0]}</p>`],
    ["nothing", ""],
  ] as const)("cuts nothing of a page with %s", ([, html]) => {
    const { blocks, page } = readHtml(html);
    expect(findBody(blocks, [], page)).toEqual({ cuts: [] });
  });
});

const piece = fc.oneof(
  fc.constantFrom(...prose).map((text) => `<p>${text}</p>`),
  fc.constantFrom(menu, headline, related, foot, "<nav>Home</nav>", "<aside>Most read</aside>"),
  fc.constantFrom("<div class=story>", "<div class=comments>", "<article>", "</div>", "</article>"),
  nastyHtml,
);

/** Pages of furniture, prose and broken markup in any order, most of them long enough for the model to look at. */
const anyPage = fc
  .array(piece, { minLength: 15, maxLength: 50 })
  .map((pieces) => pieces.join("\n"));

describe("findBody, of any HTML", () => {
  test("cuts no block twice nor one that a named rule cut, and says why", () => {
    let cutPages = 0;
    fc.assert(
      fc.property(anyPage, (html) => {
        const { blocks, page } = readHtml(html);
        const ruled = mark(blocks);
        const { cuts, start } = findBody(blocks, ruled, page);
        const own = cuts.map(({ block }) => block);
        if (cuts.length > 0) cutPages += 1;
        expect(own).toEqual([...new Set(own)].toSorted((a, b) => a - b));
        const named = new Set(ruled.map(({ block }) => block));
        expect(own.filter((block) => named.has(block) || blocks[block] === undefined)).toEqual([]);
        for (const { rule, why } of cuts) {
          expect(bodyRules).toContain(rule);
          expect(why).toMatch(/^stands (?:above|between|below) .+\p{L}$/u);
        }
        if (start === undefined) expect(cuts).toEqual([]);
        else expect(own.includes(start) || named.has(start)).toBe(false);
      }),
      { ...seeded, numRuns: 300 },
    );
    expect(cutPages).toBeGreaterThan(100);
  });
});
