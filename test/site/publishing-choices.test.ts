import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf, runDateline } from "../cli/run-dateline.ts";

const rain = "Rain falls\n\nIt rained on 3 May 2019.\n\nIt rained again on 5 May 2019.";

test("of an excerpt nothing but the first paragraph is on the site", () => {
  const folder = folderOf({
    "articles/s/a.txt": `${rain}\n\nSupport our work`,
    "articles/s/a.txt.yaml": "publish: excerpt",
  });
  runDateline(folder, "build");
  const page = readFileSync(join(folder, "_site/articles/s/a/index.html"), "utf8");
  expect(page).toContain("It rained on 3 May 2019.");
  expect(page).not.toMatch(/again|Support our work/u);
  expect(existsSync(join(folder, "_site/articles/s/a/article.md"))).toBe(false);
  const links = [
    ...readFileSync(join(folder, "_site/stories/s/index.html"), "utf8").matchAll(
      /<cite><a href="(?<to>[^"]*)"/gu,
    ),
  ];
  expect(links.map(({ groups }) => /#p-/u.test(groups?.["to"] ?? ""))).toEqual([true]);
});

test.for(["draft", "{embargo: 2030-01-01}"])(
  "nothing of an article with `publish: %s` is on the site",
  (publish) => {
    const folder = folderOf({
      "articles/s/a.txt": rain,
      "articles/s/a.txt.yaml": `publish: ${publish}`,
      "articles/s/b.txt": "Snow falls\n\nIt snowed on 4 May 2019.",
    });
    const { out, err } = runDateline(folder, "build");
    expect(out).toContain("1 article, 1 story, 1 timeline entry");
    expect(err).toContain("articles/s/a.txt: site: ");
    expect(existsSync(join(folder, "_site/articles/s/a"))).toBe(false);
    expect(readFileSync(join(folder, "_site/stories/s/index.html"), "utf8")).not.toContain("Rain");
  },
);

test("a former address leads to the present one; one that is taken is noted", () => {
  const folder = folderOf({
    "articles/a.txt": rain,
    "articles/a.txt.yaml": "formerly: [/articles/old/rain/, b, ../x]",
    "articles/b.txt": rain,
  });
  const { err } = runDateline(folder, "build");
  const page = readFileSync(join(folder, "_site/articles/old/rain/index.html"), "utf8");
  expect(page).toContain('content="0; url=../../../articles/a/"');
  expect(err).toContain(
    'articles/a.txt: site: `formerly:` names "b", expected an address such as "old-folder/rt" that no article has',
  );
});

test("a sidecar adds an article to further stories; a story that is not there is noted", () => {
  const folder = folderOf({
    "articles/rain/a.txt": rain,
    "articles/rain/a.txt.yaml": "stories: [weather, wheather]",
    "articles/weather/story.md": "---\ntitle: All weather\n---\n\nOf *all* kinds.",
  });
  const { out, err } = runDateline(folder, "build");
  expect(out).toContain("1 article, 2 stories, 4 timeline entries");
  expect(err).toContain('`stories:` names "wheather", expected a story\'s folder');
  const page = readFileSync(join(folder, "_site/stories/weather/index.html"), "utf8");
  expect(page).toContain('<h1 dir="auto">All weather</h1>');
  expect(page).toContain("<p>Of <em>all</em> kinds.</p>");
});

test("an archive of drafts publishes what a nearer word opens, and stories that have such an article", () => {
  const folder = folderOf({
    "articles/archive.yaml": "publish: draft",
    "articles/s/a.txt": rain,
    "articles/s/a.txt.yaml": "publish: full",
    "articles/s/b.txt": "Snow falls\n\nIt snowed on 4 May 2019.",
    "articles/t/story.md": "---\ntitle: Storms\n---\n\nOf a kind.",
    "articles/t/c.txt": rain,
  });
  const { out, err } = runDateline(folder, "build");
  expect(out).toContain("1 article, 1 story, 2 timeline entries, 2 withheld (2 drafts)");
  expect(err).toContain(
    "articles/archive.yaml: site: the archive: a draft, expected `publish: full` on the site; 2 articles withheld",
  );
  expect(readFileSync(join(folder, "_site/index.html"), "utf8")).not.toMatch(/Snow|Storms/u);
});

test("an embargo is lifted by the day given, or by an article of that day that nothing withholds", () => {
  const files = {
    "articles/s/story.md": "---\npublish: { embargo: 2019-05-05 }\n---\n",
    "articles/s/a.txt": rain,
    "articles/b.txt": "Snow falls\n\n4 May 2019\n\nIt snowed.",
  };
  const under = "1 withheld (1 under embargo)";
  expect(runDateline(folderOf(files), "check").out).toContain(under);
  expect(runDateline(folderOf(files), "build", "--as-of", "2019-05-05").out).not.toContain(under);
  const later = { ...files, "articles/c.txt": "Sun\n\n5 May 2019\n\nIt shone." };
  expect(runDateline(folderOf(later), "check").out).not.toContain(under);
});

test.for([
  ["articles/s/Story.md", "a story's file of another name, expected story.md; rename it"],
  ["articles/archive.yml", "settings of another name, expected archive.yaml; rename it"],
] as const)("nothing is published past a choice that stands in %s", ([name, says]) => {
  const folder = folderOf({
    "articles/s/a.txt": rain,
    "articles/b.txt": "Snow falls\n\nIt snowed.",
    [name]: "---\npublish: draft\n---\n",
  });
  const { err, code } = runDateline(folder, "build");
  expect(code).not.toBe(0);
  expect(err).toContain(`${name}: read: ${says}`);
  expect(existsSync(join(folder, "_site/articles/s"))).toBe(false);
});

test("an outlet that archive.yaml withholds and that no article has is noted, for its name may be a typo", () => {
  const folder = folderOf({
    "articles/archive.yaml": "outlets: { The Bay Pots: { publish: draft }, The Sea: {} }",
    "articles/a.txt": rain,
    "articles/a.txt.yaml": "outlet: The Bay Post",
  });
  const { err, code } = runDateline(folder, "check");
  expect(code).toBe(1);
  expect(err.match(/`outlets:` says what to publish of "[^"]*"/gu)).toEqual([
    '`outlets:` says what to publish of "The Bay Pots"',
  ]);
});
