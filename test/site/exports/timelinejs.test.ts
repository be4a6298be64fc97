import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatTimelineJs } from "../../../src/site/exports/timelinejs.ts";
import { seeded } from "../../read/nasty-text.ts";
import { account, event, exported, full, own } from "./exported.ts";

interface Slide {
  readonly unique_id: string;
  readonly start_date?: object;
  readonly end_date?: object;
  readonly display_date?: string;
  readonly text: { readonly headline: string; readonly text: string };
}

function slidesOf(...given: Parameters<typeof exported>): {
  readonly title: Slide;
  readonly events: readonly Slide[];
} {
  return JSON.parse(formatTimelineJs(exported(...given))) as ReturnType<typeof slidesOf>;
}

/** What a browser would show of it, and the elements that it would make. */
function shown(markup: string): { readonly text: string; readonly elements: readonly string[] } {
  const elements: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): string => {
    if ("tagName" in node) elements.push(node.tagName);
    if ("value" in node) return node.value;
    return "childNodes" in node ? node.childNodes.map((each) => visit(each)).join("") : "";
  };
  return { text: visit(parseFragment(markup)), elements };
}

describe("timelinejs.json", () => {
  test.for<readonly [string, object, object | undefined, string | undefined]>([
    ["2021", { year: 2021 }, undefined, undefined],
    ["2021-10", { year: 2021, month: 10 }, undefined, undefined],
    ["2021-11-02", { year: 2021, month: 11, day: 2 }, undefined, undefined],
    ["2005/2008", { year: 2005 }, { year: 2008 }, undefined],
    ["2021-11-02/2021-12", { year: 2021, month: 11, day: 2 }, { year: 2021, month: 12 }, undefined],
    ["2014~", { year: 2014 }, undefined, "about 2014"],
    ["2021-10-02?", { year: 2021, month: 10, day: 2 }, undefined, "perhaps 2 October 2021"],
    ["198X", { year: 1980 }, { year: 1989 }, "1980s"],
    ["19XX", { year: 1900 }, { year: 1999 }, "1900s"],
    ["2021-21", { year: 2021, month: 3 }, { year: 2021, month: 5 }, "spring 2021"],
    ["2021-24", { year: 2021, month: 12 }, { year: 2022, month: 2 }, "winter 2021"],
    ["2019-22/2020", { year: 2019, month: 6 }, { year: 2020 }, "summer 2019–2020"],
  ])("has %s as a date it can show", ([date, start, end, display]) => {
    const [slide] = slidesOf([event(date, { accounts: [account()] })]).events;
    expect([slide?.start_date, slide?.end_date, slide?.display_date]).toEqual([
      start,
      end,
      display,
    ]);
  });

  test("has no hour for the midnight that ends a day, which it would show as the day after", () => {
    const [slide] = slidesOf([
      event("2021-11-02", { accounts: [account()], time: "24:00" }),
    ]).events;
    expect(slide?.start_date).toEqual({ year: 2021, month: 11, day: 2 });
  });

  test("has a title, ids, the hour, who tells it and where", () => {
    const { title, events } = slidesOf([full], { url: "https://example.org/" });
    expect(title).toEqual({
      unique_id: "title",
      text: {
        headline: "The visit",
        text: '<p><a href="https://example.org/stories/visit/">1 entry, 2 articles</a></p>',
      },
    });
    expect(events).toMatchObject([
      { unique_id: "e-1", start_date: { year: 2021, month: 11, day: 2, hour: 14, minute: 5 } },
    ]);
    expect(events[0]?.text.headline).toBe("The visit itself");
    expect(events[0]?.text.text).toContain(
      '“Burns visited Moscow.” – RT, 2 November 2021: <a href="https://example.org/articles/visit/rt/#p-1">Burns in Moscow</a>',
    );
    expect(events[0]?.text.text).toContain("Outlet unknown, undated: ");
  });

  test("links to originals alone where the archive has no address", () => {
    const { title, events } = slidesOf([full]);
    expect(title.text.text).not.toContain("href");
    expect(events[0]?.text.text.match(/href="[^"]*"/gu)).toEqual(['href="https://rt.com/539176/"']);
  });

  test("has entries of a person's own; their source is a link only to the web", () => {
    const [slide] = slidesOf([own]).events;
    expect(slide?.text.text).toBe(
      '<p>Source: <a href="https://example.org/a?b&amp;c">https://example.org/a?b&amp;c</a></p>',
    );
    const script = { ...own, curated: { text: "x", source: "javascript:alert(1)" } };
    expect(slidesOf([script]).events[0]?.text.text).not.toContain("<a");
  });

  test("has the entries of the story's page, by date, what a person pinned or wrote always", () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      event(String(1900 + index), { id: `e-${String(index).padStart(2, "0")}`, weight: index }),
    );
    const pinned = {
      ...event("1850", { id: "e-pinned", weight: 0 }),
      curated: { isPinned: true },
    } as const;
    const { title, events } = slidesOf([pinned, { ...own, weight: 0 }, ...many]);
    expect(events.map(({ unique_id }) => unique_id)).toEqual([
      "e-pinned",
      ...many.slice(62).map(({ id }) => id),
      "e-own",
    ]);
    expect(title.text.text).toBe("<p>The 40 weightiest of 102 entries, 2 articles</p>");
  });

  test("shows every text as it is, and makes no element of it", () => {
    const nasty = fc.oneof(
      fc.string(),
      fc.constantFrom("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "&lt;b&gt;"),
    );
    fc.assert(
      fc.property(nasty, (text) => {
        const { events } = slidesOf([
          event("2014", {
            accounts: [account({ articleTitle: text })],
            curated: { title: text, text: `${text}!` },
          }),
        ]);
        const headline = shown(events[0]?.text.headline ?? "");
        expect(headline).toEqual({ text, elements: [] });
        const body = shown(events[0]?.text.text ?? "");
        expect(body.text).toContain(`${text}!`);
        expect(new Set(body.elements)).toEqual(new Set(["p", "a"]));
      }),
      seeded,
    );
  });
});
