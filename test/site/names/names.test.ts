import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadArchive, type Archive } from "../../../src/site/archive.ts";
import { underived } from "../../../src/site/kept/derived.ts";
import { namesPages } from "../../../src/site/names/names-page.ts";
import { toNameView } from "../../../src/site/names/name-page.ts";
import { planOf } from "../../../src/site/plan.ts";
import { parseSettings } from "../../../src/site/settings.ts";
import { folderOf } from "../../cli/run-dateline.ts";

const files = {
  "articles/flood/a.txt":
    "Flood in May\n\n3 May 2019\n\nThe river rose on Thursday, 2 May, Mary Tannow said. They asked the Tidewater Rescue Agency.",
  "articles/flood/a.txt.yaml": "outlet: The Lantern\nlanguage: en\n",
  "articles/flood/b.txt":
    "River falls\n\n5 May 2019\n\nThe river fell on Saturday. Mary Tannow wept at the quay. The harbour was closed on 2 May, Tannow said.",
  "articles/flood/b.txt.yaml": "outlet: Bay Post\nlanguage: en\n",
  "articles/storm/c.txt":
    "Storm ends\n\n7 May 2019\n\nThe storm ended on Monday. They asked the Tidewater Rescue Agency, and Adam Quorl left.",
  "articles/storm/c.txt.yaml": "language: en\n",
};

function archiveOf(folder: string): Archive {
  return loadArchive(
    { folder: join(folder, "articles"), shown: "articles" },
    { derived: underived },
  );
}

function namesOf(archive: Archive): readonly string[] {
  return archive.names().pages.map(({ kind, name, file }) => `${kind} ${name} ${file}`);
}

function inputsOf(archive: Archive): ReadonlyMap<string, string | undefined> {
  return new Map(planOf(archive).map(({ file, inputs }) => [file, inputs]));
}

/** Files whose inputs are not the same, new ones and gone ones too. */
function changed(before: Archive, after: Archive): readonly string[] {
  const [one, two] = [inputsOf(before), inputsOf(after)];
  return [...new Set([...one.keys(), ...two.keys()])]
    .filter((file) => one.get(file) !== two.get(file))
    .toSorted();
}

describe("indexNames", () => {
  test("gives a page to what two articles name", () => {
    expect(namesOf(archiveOf(folderOf(files)))).toEqual([
      "person Mary Tannow names/mary-tannow/index.html",
      "organisation Tidewater Rescue Agency names/tidewater-rescue-agency/index.html",
    ]);
  });

  test("follows what a person lists: another name, an alias, a kind, one to hide", () => {
    const listed = {
      ...files,
      "articles/archive.yaml":
        "names:\n  Molly Tannow: {aliases: [Mary Tannow]}\n  Tidewater Rescue Agency: {hide: true}\n  quay: {kind: place}\n",
    };
    expect(namesOf(archiveOf(folderOf(listed))).toSorted()).toEqual([
      "person Molly Tannow names/molly-tannow/index.html",
      "place quay names/quay/index.html",
    ]);
  });

  test("leaves room for a short story beside a long one", () => {
    const many = Array.from(
      { length: 120 },
      (_, index) =>
        [
          [
            `articles/long/${index}.txt`,
            `The river rose. They met Mary ${nameOf(index)} and Adam ${nameOf(index + 1)}, then ${nameOf(index)} left.`,
          ],
          [
            `articles/long/${index}.txt.yaml`,
            `title: Report ${index}\nlanguage: en\nday: 2019-05-03\n`,
          ],
        ] as const,
    ).flat();
    const archive = archiveOf(folderOf({ ...files, ...Object.fromEntries(many) }));
    const { pages } = archive.names();
    expect(pages).toHaveLength(100);
    expect(pages.map(({ key }) => key)).toContain("mary tannow");
  });
});

/** Two articles a surname. */
function nameOf(index: number): string {
  const number = String(Math.floor(index / 2));
  return `Qu${number.replaceAll(/\d/gu, (digit) => "abcdefghij"[Number(digit)] ?? "")}rl`;
}

describe("planOf", () => {
  test("plans the list of names and a page a name, each with a hash", () => {
    const planned = planOf(archiveOf(folderOf(files))).filter(({ file }) =>
      file.startsWith("names/"),
    );
    expect(planned.map(({ file, kind }) => `${kind} ${file}`)).toEqual([
      "names names/index.html",
      "name names/mary-tannow/index.html",
      "name names/tidewater-rescue-agency/index.html",
    ]);
    expect(planned.every(({ inputs }) => inputs !== undefined)).toBe(true);
  });

  test("changes, for a new article, the pages of its names and of articles that share a new one", () => {
    const folder = folderOf(files);
    const before = archiveOf(folder);
    writeFileSync(
      join(folder, "articles/d.txt"),
      "Quorl speaks\n\n6 May 2019\n\nAdam Quorl spoke at noon. They asked the Tidewater Rescue Agency.",
    );
    writeFileSync(join(folder, "articles/d.txt.yaml"), "language: en\n");
    const touched = changed(before, archiveOf(folder)).filter((file) =>
      /^(?:articles|names|stories)\//u.test(file),
    );
    expect(touched).toEqual([
      "articles/d/article.md",
      "articles/d/index.html",
      "articles/index.html",
      "articles/storm/c/index.html",
      "names/adam-quorl/index.html",
      "names/index.html",
      "names/tidewater-rescue-agency/index.html",
    ]);
  });

  test("changes one article for a name that another shares already", () => {
    const folder = folderOf(files);
    const before = archiveOf(folder);
    writeFileSync(
      join(folder, "articles/d.txt"),
      "A day\n\n6 May 2019\n\nThey met Mary Tannow at noon.",
    );
    writeFileSync(join(folder, "articles/d.txt.yaml"), "language: en\n");
    const touched = changed(before, archiveOf(folder));
    expect(touched.filter((file) => /^articles\/(?:flood|storm)\//u.test(file))).toEqual([]);
    expect(touched).toContain("names/mary-tannow/index.html");
    expect(touched).not.toContain("names/tidewater-rescue-agency/index.html");
  });
});

test("a page that quotes an article which asks not to be listed is not listed", () => {
  const asked = { ...files, "articles/flood/b.txt.yaml": "language: en\nnoindex: true\n" };
  const { pages } = archiveOf(folderOf(asked)).names();
  expect(pages.map(({ name, isListed }) => [name, isListed])).toEqual([
    ["Mary Tannow", false],
    ["Tidewater Rescue Agency", true],
  ]);
});

test("nothing that is withheld is named", () => {
  const taken = "language: en\npublish: { takenDown: by request }\n";
  const { pages } = archiveOf(folderOf({ ...files, "articles/flood/b.txt.yaml": taken })).names();
  expect(pages.map(({ name }) => name)).toEqual(["Tidewater Rescue Agency"]);
});

describe("toNameView", () => {
  test("says the articles, newest first, the stories, the entries and the spellings", () => {
    const archive = archiveOf(folderOf(files));
    const page = archive.names().byFile.get("names/mary-tannow/index.html");
    if (!page) throw new Error("no page");
    const view = toNameView(archive, page);
    expect(view).toMatchObject({
      kind: "person",
      articles: 2,
      outletCount: 2,
      spellings: ["Tannow"],
      quoted: [{ day: "2019-05-05" }, { day: "2019-05-03" }],
      stories: [{ title: "Flood", count: 2 }],
      entries: [
        { date: "2019-05-02", href: expect.stringMatching(/#e-[0-9a-f]{8}$/u) as string },
        {},
      ],
    });
    expect(view.quoted[0]?.href).toMatch(/^\.\.\/\.\.\/articles\/flood\/b\/#p-[0-9a-f]{8}$/u);
  });
});

describe("namesPages", () => {
  test("lists persons by their last name", () => {
    const [page] = namesPages(archiveOf(folderOf(files)));
    expect(
      page?.groups.map(({ kind, letters }) => [kind, letters.map(({ letter }) => letter)]),
    ).toEqual([
      ["person", ["T"]],
      ["organisation", ["T"]],
    ]);
  });

  test("is there where nothing is named", () => {
    const archive = archiveOf(
      folderOf({ "articles/a.txt": "A day\n\n3 May 2019\n\nIt rained all day." }),
    );
    expect(namesPages(archive)).toEqual([{ file: "names/index.html", total: 0, groups: [] }]);
  });
});

describe("parseSettings", () => {
  test("reads names", () => {
    const { names } = parseSettings(
      "names:\n  William Burns:\n    kind: person\n    aliases: [Bill Burns]\n",
      "archive.yaml",
    );
    expect(names?.get("William Burns")).toEqual({ kind: "person", aliases: ["Bill Burns"] });
  });

  test.for<readonly [string, string]>([
    [
      "names:\n  Burns: {kind: ship}\n",
      'archive.yaml:2: read: kind is "ship", expected person, place or organisation',
    ],
    ["names:\n  Burns: {alias: [Bill]}\n", 'archive.yaml:2: read: unknown key "alias"'],
    [
      "names:\n  Burns:\n    hide: perhaps\n",
      'archive.yaml:3: read: hide is "perhaps", expected true or false',
    ],
    ["names: [Burns]\n", "archive.yaml:1: read: names is a list"],
    [
      "names:\n  Burns: {aliases: [Bill]}\n  Hill: {aliases: [Bill]}\n",
      'archive.yaml:3: read: "Bill" stands for Burns and for Hill',
    ],
    [
      "names:\n  Burns: {}\n  burns: {}\n",
      'archive.yaml:3: read: "burns" stands for Burns and for burns',
    ],
    ['names:\n  "!!": {}\n', 'archive.yaml:2: read: "!!" has no letter'],
  ])("refuses %s", ([source, message]) => {
    expect(() => parseSettings(source, "archive.yaml")).toThrow(message);
  });
});
