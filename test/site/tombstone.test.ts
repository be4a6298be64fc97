import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { loadArchive } from "../../src/site/archive.ts";
import type { Event } from "../../src/types.ts";
import { folderOf } from "../cli/run-dateline.ts";
import { build, type Built } from "./built.ts";
import { expectLinksLead } from "./links.ts";

const rain = "Rain falls\n\nIt rained on 3 May 2019.\n\nIt rained again on 5 May 2019.";

describe("the page in place of what was taken down", () => {
  let built: Built;
  beforeAll(() => {
    built = build({
      "archive.yaml": "language: ru",
      "s/a.txt": rain,
      "s/a.txt.yaml": "publish: { takenDown: <b>By order</b> of a court }\nformerly: [old/a]",
      "s/b.txt": "Snow falls\n\nIt snowed on 4 May 2019.",
      "gone/c.txt": rain,
      "gone/story.md": "---\npublish: { takenDown: At the family’s wish }\n---\n",
    });
  });

  test("says why, in the archive's language, and asks search engines to leave it out", () => {
    const page = built.page("articles/s/a/index.html");
    expect(page).toContain("&lt;b&gt;By order&lt;/b&gt; of a court");
    expect(page).toContain("снята с публикации");
    expect(page).toContain('<meta name="robots" content="noindex" />');
    expect(page.match(/<h1/gu)).toHaveLength(1);
  });

  test("is no more than that: no record, no list, no timeline has the article", () => {
    const named = [...built.site].filter(([, text]) =>
      /rained|Rain falls|articles\/s\/a\//u.test(text),
    );
    expect(named.map(([file]) => file).toSorted()).toEqual([
      ".dateline-files.json",
      "_redirects",
      "articles/old/a/index.html",
    ]);
    expect([...built.site.keys()].filter((file) => file.startsWith("articles/s/a/"))).toEqual([
      "articles/s/a/index.html",
    ]);
  });

  test("stands for a story, and for each of its articles", () => {
    for (const file of ["stories/gone/index.html", "articles/gone/c/index.html"]) {
      expect(built.page(file)).toContain("At the family’s wish");
    }
    expect([...built.site.keys()].filter((file) => file.startsWith("stories/gone/"))).toEqual([
      "stories/gone/index.html",
    ]);
  });

  test("is what former addresses lead to, and its links lead somewhere", () => {
    expect(built.page("articles/old/a/index.html")).toContain('url=../../../articles/s/a/"');
    const files = [...built.site.keys()];
    const pages = files.filter((file) => file.endsWith(".html"));
    expectLinksLead(join(built.folder, "_site"), files, pages);
  });
});

describe("a timeline of which an account was taken down", () => {
  const bridge = "Bridge closed\n\n4 May 2019\n\nThe Oldford bridge was closed on 2 May 2019.";
  const other =
    "No way over\n\n5 May 2019\n\nThe Oldford bridge was closed on 2 May 2019 by a flood.";

  function eventsOf(sidecars: Readonly<Record<string, string>>): readonly Event[] {
    const folder = folderOf({ "s/a.txt": bridge, "s/b.txt": other, "s/c.txt": rain, ...sidecars });
    return loadArchive({ folder, shown: "articles" }).stories[0]?.story.events ?? [];
  }

  function entriesOf(sidecars: Readonly<Record<string, string>>): readonly (readonly unknown[])[] {
    return eventsOf(sidecars).map(({ id, accounts }) => [id, accounts.map(({ path }) => path)]);
  }

  const down = "publish: { takenDown: a reason }";
  const [bridgeEntry] = eventsOf({}).filter(({ accounts }) => accounts.length === 2);
  const { id, aliases = [] } = bridgeEntry ?? {};

  test("has its other entries under the ids that they had, and not those that it alone told", () => {
    expect(entriesOf({}).length).toBeGreaterThan(1);
    expect(entriesOf({ "s/c.txt.yaml": down })).toEqual([[id, ["s/a.txt", "s/b.txt"]]]);
  });

  test("has what others tell too, under the same id, or one that led there", () => {
    expect(entriesOf({ "s/b.txt.yaml": down })).toContainEqual([id, ["s/a.txt"]]);
    const [next] = eventsOf({ "s/a.txt.yaml": down }).filter(({ accounts }) =>
      accounts.some(({ path }) => path === "s/b.txt"),
    );
    expect(aliases).toContain(next?.id);
  });
});
