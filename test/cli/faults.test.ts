import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { verbs } from "../../src/cli/help.ts";
import { folderOf, runDateline } from "./run-dateline.ts";

const good = { "articles/good.txt": "Snow\n\nIt snowed on 3 May 2019." };

describe("wrong usage ends with 2 and one line that says what to do", () => {
  test.for([
    [
      ["bild"],
      '"bild", expected a verb: build, serve, clean, pack, furniture, times, timeline, check, deploy',
    ],
    [["build", "--fast"], "Unknown option '--fast'"],
    [["build", "a", "b"], '"b" is a path too many'],
    [["clean"], "a path is missing"],
    [["clean", "nowhere"], "nowhere: read: no such file or folder"],
    [["times", "--date", "2021-02-31", "x"], '--date is "2021-02-31" and no day'],
    [["timeline", "nowhere"], "nowhere: read: no such folder"],
    [["build", "nowhere"], "nowhere: read: no such folder, expected an archive"],
  ] as const)("%s", ([words, says]) => {
    const { code, out, err } = runDateline(folderOf({}), ...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(says);
    expect(err).toMatch(/expected .*;/u);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  test("help has an example a verb", () => {
    const { code, out } = runDateline(folderOf({}), "--help");
    expect(code).toBe(0);
    for (const verb of verbs) {
      expect(out).toContain(`Example: dateline ${verb}`);
      expect(runDateline(folderOf({}), verb, "--help").out).toContain(`Example: dateline ${verb}`);
    }
  });
});

describe("broken configuration publishes nothing", () => {
  test.for([
    [
      "url: example",
      'archive.yaml:1: read: url is "example", expected an absolute http(s) URL such as "https://example.org/"',
    ],
    ["title: A\ntitel: B", 'archive.yaml:2: read: unknown key "titel"'],
    ["title: A\ntitle: B", "archive.yaml:2: read: a key that stands there twice,"],
    ["title: [A", "archive.yaml:1: read: a bracket that is not closed,"],
    ["title: [A]", "archive.yaml:1: read: title is a list, expected text"],
    ["timeZone: Mars/Base", 'archive.yaml:1: read: timeZone is "Mars/Base"'],
  ] as const)("%s", ([yaml, says]) => {
    const folder = folderOf({ ...good, "articles/archive.yaml": yaml });
    const { code, err } = runDateline(folder, "build");
    expect(code).toBe(2);
    expect(err).toContain(`articles/${says}`);
    expect(existsSync(join(folder, "_site"))).toBe(false);
  });

  test("an archive without articles is none", () => {
    const folder = folderOf({ "articles/picture.png": "" });
    expect(runDateline(folder, "build").code).toBe(2);
  });

  test("a site inside its archive would be read as articles", () => {
    const { code, err } = runDateline(folderOf(good), "build", "--output", "articles/site");
    expect(code).toBe(2);
    expect(err).toContain("articles/site: site: lies in the archive articles");
  });
});

describe("one file's fault costs no other file", () => {
  test.for([
    [
      "a broken sidecar",
      { "articles/bad.txt": "Rain\n\nIt rained.", "articles/bad.txt.yaml": "dya: 2021-01-01" },
      'articles/bad.txt.yaml:1: read: unknown key "dya"',
    ],
    [
      "a sidecar that is no YAML",
      { "articles/bad.txt": "Rain\n\nIt rained.", "articles/bad.txt.yaml": "\nurl: [" },
      "articles/bad.txt.yaml:2: read: a bracket that is not closed,",
    ],
    [
      "two files at one address",
      { "articles/good.md": "# Sleet\n\nIt sleeted." },
      "articles/good.txt: site: its address is that of good.md",
    ],
    ["an empty file", { "articles/bad.txt": " \n" }, "articles/bad.txt: read: an empty file"],
    [
      "bytes that are no text",
      { "articles/bad.txt": new Uint8Array([0x66, 0xff, 0xfe, 0x00, 0x80]) },
      "articles/bad.txt: read: not UTF-8",
    ],
    [
      "a page without text",
      { "articles/bad.html": "<p> </p><br>" },
      "articles/bad.html: read: a page without text",
    ],
    [
      "broken front matter",
      { "articles/bad.md": "---\ntitle: A\nday: soon\n---\nRain." },
      "articles/bad.md:3: read: front matter: day is",
    ],
    [
      "a broken story.md",
      {
        "articles/rain/a.txt": "Rain\n\nIt rained.",
        "articles/rain/story.md": "---\ntitel: Rain\n---\n",
      },
      "articles/rain/story.md:2: read: unknown key",
    ],
    [
      "an impossible date in a story.md",
      {
        "articles/rain/a.txt": "Rain\n\nIt rained.",
        "articles/rain/story.md":
          "---\nentries:\n  - { date: 2021-02-30, text: Rain., source: A log }\n---\n",
      },
      'articles/rain/story.md:3: read: entries: date is "2021-02-30", expected a date such as',
    ],
  ] as const)("%s", ([, files, says]) => {
    const folder = folderOf({ ...good, ...files });
    const { code, err } = runDateline(folder, "build");
    expect(code).toBe(1);
    expect(err).toContain(says);
    expect(existsSync(join(folder, "_site/articles/good/index.html"))).toBe(true);
  });

  test("symbolic links are refused by name", () => {
    const folder = folderOf(good);
    symlinkSync("/etc/hostname", join(folder, "articles/link.txt"));
    const { code, err } = runDateline(folder, "build");
    expect(code).toBe(1);
    expect(err).toContain("articles/link.txt: read: a symbolic link, expected a file");
  });

  test("what is no article is named and left alone", () => {
    const folder = folderOf({
      ...good,
      "articles/photo.jpg": "",
      "articles/_draft.txt": "No",
      "articles/README.md": "No",
    });
    const { code, err } = runDateline(folder, "build");
    expect(code).toBe(0);
    expect(err).toContain("articles/photo.jpg: read: not an article");
    expect(err).not.toMatch(/_draft|README/u);
  });
});

test("text is never taken for a template, markup or Markdown", () => {
  const lines = [
    "---",
    "title: {{ 7 * 7 }}",
    "---",
    "{{ constructor.constructor('return process')() }} {% include x %} <%= 1 %>",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "# no heading",
    "    no code",
    "*no emphasis* [no link](https://example.org/) &amp; www.example.org",
  ];
  const folder = folderOf({ "articles/a.txt": `Headline\n\n${lines.join("\n\n")}\n` });
  const { code } = runDateline(folder, "build");
  expect(code).toBe(0);
  const page = readFileSync(join(folder, "_site/articles/a/index.html"), "utf8");
  const shown = [...page.matchAll(/<p>(?<text>.*?)<\/p>/gsu)].map(({ groups }) =>
    unescaped(groups?.["text"] ?? ""),
  );
  for (const line of lines) expect(shown).toContain(line.trim());
  expect(page).not.toMatch(/<script>|<img|<em>|href="https:\/\/example\.org/u);
});

function unescaped(markup: string): string {
  return markup
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll(/&amp;|&#x26;/gu, "&")
    .replaceAll("&#x3C;", "<");
}

test("publishing again removes pages of removed articles and leaves foreign files", () => {
  const folder = folderOf({ ...good, "articles/rain/a.txt": "Rain\n\nIt rained." });
  runDateline(folder, "build");
  const page = join(folder, "_site/articles/rain/a/index.html");
  expect(existsSync(page)).toBe(true);
  mkdirSync(join(folder, "_site/mine"));
  writeFileSync(join(folder, "_site/mine/file.txt"), "kept");
  writeFileSync(join(folder, "articles/rain/a.txt.yaml"), "publish: draft");
  expect(runDateline(folder, "build").err).toContain(
    "a draft, expected `publish: full` on the site; nothing of it is published",
  );
  expect(existsSync(page)).toBe(false);
  expect(existsSync(join(folder, "_site/articles/rain"))).toBe(false);
  expect(existsSync(join(folder, "_site/mine/file.txt"))).toBe(true);
  expect(existsSync(join(folder, "._site.dateline-staging"))).toBe(false);
});
