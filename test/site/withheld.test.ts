import { describe, expect, test } from "vitest";
import { build } from "./built.ts";

/** An article each of whose parts has a word of its own, which stands nowhere else. */
function telling(word: string, outlet = `Outlet${word}`): string {
  return [
    "---",
    `title: Title${word} is closed`,
    `outlet: ${outlet}`,
    `authors: [Author${word}]`,
    `rights: Rights${word}`,
    `url: https://original${word.toLowerCase()}.example/`,
    "day: 2019-05-04",
    "---",
    "",
    `The bridge Lead${word} at Oldford was closed on 2 May 2019.`,
    "",
    `Mayor Mary Body${word} said that the bridge at Oldford would open on 9 May 2019.`,
  ].join("\n");
}

/** What withholds, by a word for it; files are named by its place here, for an address may be read. */
const choices = [
  ["Drafted", "publish: draft"],
  ["Fallen", "publish: { takenDown: reasonFallen }"],
  ["Later", "publish: { embargo: 2030-01-01 }"],
] as const;
const inStories = [...choices, ["Broken", "publish: drafft"]] as const;

const texts: Readonly<Record<string, string>> = Object.fromEntries([
  ["s/open.md", telling("Open")],
  ["s/excerpt.md", telling("Excerpt")],
  ["s/both.md", telling("Both")],
  ["s/both.md.yaml", "stories: [story-0]"],
  ...choices.flatMap(([word], index) => [
    [`s/own-${index}.md`, telling(word)],
    [`s/outlet-${index}.md`, telling(`By${word}`)],
  ]),
  // Their sidecars say `full`, which opens nothing that a story withholds.
  ...inStories.flatMap(([word], index) => [
    [`story-${index}/a.md`, telling(`In${word}`)],
    [`story-${index}/a.md.yaml`, "publish: full"],
  ]),
]);

const said: Readonly<Record<string, string>> = Object.fromEntries([
  ...choices.map(([, choice], index) => [`s/own-${index}.md.yaml`, choice]),
  ...inStories.map(([word, choice], index) => [
    `story-${index}/story.md`,
    `---\ntitle: Story${word}\n${choice}\n---\n\nIntroduction${word}.`,
  ]),
  [
    "archive.yaml",
    [
      "url: https://archive.example/",
      "outlets:",
      "  OutletExcerpt: { publish: excerpt }",
      ...choices.map(([word, choice]) => `  OUTLETBY${word.toUpperCase()}: { ${choice} }`),
    ].join("\n"),
  ],
]);

const secret =
  /\b(?:Title|Outlet|Author|Rights|original|Lead|Body|Story|Introduction)(?:By|In)?(?:Drafted|Fallen|Later|Broken|Both)\b|BodyExcerpt/giu;

describe("what readers see", () => {
  test("of the archive without choices is every word", () => {
    const { site } = build(texts);
    const found = new Set([...site.values()].flatMap((text) => text.match(secret) ?? []));
    const words = ["Both", ...inStories.map(([word]) => `In${word}`)];
    for (const [word] of choices) words.push(word, `By${word}`);
    for (const part of ["Title", "Outlet", "Author", "Rights", "Lead", "Body"]) {
      for (const word of words) expect(found).toContain(part + word);
    }
    expect(found).toContain("BodyExcerpt");
  });

  test("is no word of what an article, a story or an outlet withholds, in any file", () => {
    const { site, page, out, err } = build({ ...texts, ...said });
    const leaks = [...site].flatMap(([file, text]) =>
      [...file.matchAll(secret), ...text.matchAll(secret)].map(([word]) => `${file}: ${word}`),
    );
    expect(leaks).toEqual([]);
    expect(page("stories/s/index.html")).toContain("LeadOpen");
    expect(page("stories/s/timeline.json")).toContain("LeadExcerpt");
    const reasons = [...site].filter(([, text]) => text.includes("reasonFallen"));
    expect(reasons.map(([file]) => file)).toEqual([
      "articles/s/outlet-1/index.html",
      "articles/s/own-1/index.html",
      "articles/story-1/a/index.html",
      "stories/story-1/index.html",
    ]);
    expect(out).toContain(
      "2 articles, 1 story, 2 timeline entries, 11 withheld (4 drafts, 3 under embargo, 3 taken down, 1 by a broken story.md) in _site",
    );
    for (const note of [
      "articles/s/own-0.md: site: a draft, expected `publish: full` on the site; nothing of it is published",
      "articles/story-0/story.md: site: a draft, expected `publish: full` on the site; it has no page, 2 articles withheld",
      'articles/archive.yaml: site: outlet "OUTLETBYFALLEN": taken down (reasonFallen), expected `publish: full` on the site; 1 article withheld',
      'articles/story-3/story.md:3: read: publish is "drafft", expected',
    ]) {
      expect(err).toContain(note);
    }
  });
});
