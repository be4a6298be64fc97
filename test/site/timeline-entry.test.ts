import { underived } from "../../src/site/kept/derived.ts";
import { describe, expect, test } from "vitest";
import { renderEntry } from "../../layouts/parts/timeline-entry.ts";
import type { Archive } from "../../src/site/archive.ts";
import { unrelated } from "../../src/site/kinship.ts";
import type { Event } from "../../src/types.ts";
import { accountOf, edtf, eventOf } from "../story/invented.ts";

const archive: Archive = {
  settings: {},
  articles: [],
  byFile: new Map(),
  byPath: new Map(),
  stories: [],
  cited: new Map(),
  moved: [],
  names: () => ({ pages: [], byFile: new Map(), byPath: new Map() }),
  lists: new Map(),
  outlets: new Map(),
  tombstones: [],
  withheld: [],
  kinship: unrelated,
  live: () => [],
  derived: underived,
  notes: [],
};

function render(event: Event, full?: string): string {
  const standing = { archive, from: "stories/a/index.html", rank: 1, outlets: new Map() };
  const { markup } = renderEntry(event, { ...standing, ...(full !== undefined && { full }) });
  return markup.replaceAll(/\s+/gu, " ");
}

const sunk = accountOf("The rig sank.", 0);

function own(source: string): string {
  return render(eventOf([], { curated: { title: "Sunk", text: "It <sank>.", source } }));
}

describe("renderEntry", () => {
  test("gives the hour where it is known, and says where no text states it", () => {
    expect(render(eventOf([sunk], { time: "21:45" }))).toContain(
      '<time datetime="2010-04-20T21:45">21:45</time>',
    );
    expect(render(eventOf([sunk]))).toContain("time not stated");
    expect(
      render(eventOf([{ ...sunk, time: "21:45" }, accountOf("It sank.", 1, { time: "22:00" })])),
    ).toContain("accounts differ in the hour");
  });

  test("gives the midnight that ends a day as text: HTML has no such hour", () => {
    const midnight = render(eventOf([sunk], { time: "24:00" }));
    expect(midnight).toContain('<p class="hour">24:00</p>');
    expect(midnight).not.toContain("T24:00");
  });

  test("asks for no hour of what is vaguer than a day, lies before the story or is a person's own", () => {
    for (const event of [
      eventOf([sunk], { date: edtf("2010-04") }),
      eventOf([sunk], { isBackground: true }),
      eventOf([], { curated: { text: "It sank." } }),
    ]) {
      expect(render(event)).not.toContain("time not stated");
    }
  });

  test("says who tells it, and that copies are one origin", () => {
    const [one, two, three] = [sunk, accountOf("It sank.", 1), accountOf("Down it went.", 2)];
    expect(render(eventOf([one]))).toContain("Told by Outlet 0 alone.");
    expect(render(eventOf([one, two, three], { origins: 1 }))).toContain(
      "Told by 3 outlets, 1 origin.",
    );
    expect(render(eventOf([one, { ...two, outlet: "Outlet 0", path: one.path }]))).toContain(
      "Told by Outlet 0 alone, in 2 sentences.",
    );
  });

  test("says what its weight is made of", () => {
    const parts = { outlets: 2, lead: 1, echoes: 0, vagueness: -0.5 };
    expect(render(eventOf([sunk], { weight: 2.5, parts }))).toContain(
      "Its weight among the entries: 2.5 = outlets 2 + lead 1 − vague date 0.5.",
    );
  });

  test("quotes the words that say it best first, the rest of their sentence quietly", () => {
    const said = accountOf("On Tuesday the rig sank, he said.", 1);
    const markup = render(
      eventOf([sunk, said], { summary: { account: 1, words: "the rig sank" } }),
    );
    expect(markup).toContain(
      '<span class="aside">On Tuesday </span>the rig sank<span class="aside">, he said.</span>',
    );
    expect(markup.indexOf("the rig sank")).toBeLessThan(markup.indexOf("The rig sank."));
  });

  test("shows an entry of a person's own without an account, its source a link only where it is one", () => {
    expect(own("https://a.example/b")).toContain('<a href="https://a.example/b"');
    expect(own("javascript:alert(1)")).not.toContain('href="javascript');
    expect(own("The log book")).toMatch(/Added by the archive’s\s+editor[^]*The log book/u);
    expect(own("x")).toContain("It &lt;sank&gt;.");
    expect(own("x")).toMatch(/class="entry-title"[^>]*>Sunk</u);
  });

  test("says that a person set its date, and which the texts give", () => {
    expect(render(eventOf([sunk], { curated: { dateBefore: edtf("2010-04") } }))).toContain(
      "Dated by the archive’s editor; the texts say April 2010.",
    );
  });

  test("has the ids of all accounts, or where only some are shown, of those", () => {
    const accounts = [0, 1, 2, 3, 4, 5].map((index) => accountOf(`It sank ${index} times.`, index));
    const event = eventOf(accounts, { aliases: accounts.slice(1).map(({ id }) => id) });
    expect(render(event).match(/ id="e-/gu)).toHaveLength(6);
    const short = render(event, "stories/a/2010/index.html");
    expect(short.match(/ id="e-/gu)).toHaveLength(3);
    expect(short.match(/<figure/gu)).toHaveLength(3);
    expect(short).toContain("All 6 accounts, and why they are one entry");
  });
});
