import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadArchive } from "../../../src/site/archive.ts";
import { findables, type Findable } from "../../../src/site/search/records.ts";
import { folderOf } from "../../cli/run-dateline.ts";

const flood = {
  "articles/flood/a.txt":
    "The river rises\n\n3 May 2019\n\nThe river “Old Maid” <b>rose</b> on Thursday.\n\nThe bridge was closed on 2 May 2019, said the mayor, and it was so in 2005-2008, too.",
  "articles/flood/a.txt.yaml": "outlet: The Bay Post\nlanguage: en-GB\n",
};

function found(files: Readonly<Record<string, string>>): readonly Findable[] {
  const folder = folderOf(files);
  return findables(loadArchive({ folder: join(folder, "articles"), shown: "articles" }));
}

function only(files: Readonly<Record<string, string>>): Findable {
  const all = found(files);
  expect(all).toHaveLength(1);
  if (!all[0]) throw new Error("nothing is found");
  return all[0];
}

/** What a reader sees of a page, marks as what stands first in their ids. */
function shownOf({ toMarkup }: Findable): string {
  const [, main = ""] = /<main>(?<text>.*)<\/main>/su.exec(toMarkup()) ?? [];
  return main.replaceAll(/<a id="(?<kind>[^|"-]*)[^"]*"><\/a>/gu, "[$<kind>]");
}

describe("findables", () => {
  test("gives an article with its address, language, day and all that it can be filtered by", () => {
    const { address, language, day, values } = only(flood);
    expect({ address, language, day }).toEqual({
      address: "articles/flood/a/",
      language: "en",
      day: "2019-05-03",
    });
    expect(values).toEqual([
      "kind article",
      "kind entry",
      "outlet The Bay Post",
      "story flood",
      "year 2019",
      "told 2005",
      "told 2006",
      "told 2007",
      "told 2008",
      "told 2019",
    ]);
  });

  test("marks days, paragraphs and what entries tell between words, and leaves these as they are", () => {
    expect(shownOf(only(flood))).toBe(
      "[day][p][entry]The river “Old Maid” &lt;b&gt;rose&lt;/b&gt; on Thursday. " +
        "[p][entry]The bridge was closed on 2 May 2019, [entry]said the mayor, and it was so in 2005-2008, too. ",
    );
  });

  test("gives entries a link to the story's page and their date in the words of the interface", () => {
    const { toMarkup } = only({ ...flood, "articles/archive.yaml": "language: ru\n" });
    expect(toMarkup()).toMatch(
      /<a id="entry\|stories\/flood\/#e-[0-9a-f]{8}\|2019-05-02\|(?<date>[^"|]*)">/u,
    );
    expect(decodeURIComponent(toMarkup())).toContain("|2019-05-02|2 мая 2019");
  });

  test("holds nothing that readers may not see", () => {
    const excerpt = only({ ...flood, "articles/flood/a.txt.yaml": "publish: excerpt\n" });
    expect(shownOf(excerpt)).toContain("Old Maid");
    expect(excerpt.toMarkup()).not.toMatch(/bridge|2005/u);
    expect(excerpt.inputs).not.toBe(only(flood).inputs);
    expect(found({ ...flood, "articles/flood/a.txt.yaml": "publish: draft\n" })).toEqual([]);
  });

  test("gives an entry that a person wrote", () => {
    const story =
      "---\nentries:\n  - date: 2005/2007\n    text: The dam is built.\n    source: a plaque\n---\n";
    const entry = found({ ...flood, "articles/flood/story.md": story }).at(-1);
    expect(entry?.values).toEqual([
      "kind entry",
      "story flood",
      ...["2005", "2006", "2007"].flatMap((year) => [`year ${year}`, `told ${year}`]),
    ]);
    expect(entry?.address).toMatch(/^stories\/flood\/#e-[0-9a-f]{8}$/u);
    expect(entry && shownOf(entry)).toBe("[entry]The dam is built.");
  });

  test("says of an article without a text its title", () => {
    const bare = only({
      "articles/a.txt": "2 May 2019\n\nShare this\n",
      "articles/a.txt.yaml": "title: The river rises\ncut: [Share this]\n",
    });
    expect(shownOf(bare)).toBe("The river rises");
  });

  test("says of an article the same whatever other articles tell of its entries", () => {
    const alone = only(flood);
    const both = found({
      ...flood,
      "articles/flood/b.txt":
        "Bridge closed\n\n4 May 2019\n\nThe bridge was closed on 2 May 2019, the mayor said.",
    });
    expect(both).toHaveLength(2);
    expect(both[0]?.inputs).toBe(alone.inputs);
    expect(both[0]?.toMarkup()).toBe(alone.toMarkup());
  });
});
