import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse, type DefaultTreeAdapterMap } from "parse5";
import { beforeAll, describe, expect, test } from "vitest";
import { filesBelow } from "../../../src/site/publish.ts";
import { folderOf, runDateline, type Ran } from "../../cli/run-dateline.ts";
import { readCorpora } from "../corpora.ts";
import { sampleOf } from "../scale.ts";
import { around } from "./tree.ts";

type Node = DefaultTreeAdapterMap["node"];

/** Is there where anything of an article ran. */
const canary = join(tmpdir(), `dateline-ran-${process.pid}`);
const write = `process.getBuiltinModule("fs").writeFileSync(${JSON.stringify(canary)}, "")`;

/** What template languages act on, Eleventy's own first; no Markdown. */
const own: readonly string[] = [
  "{{ 7 | plus: 7 }}",
  "{{",
  "{% if",
  "{%- raw -%}",
  "{# a comment #}",
  "{% include '/etc/passwd' %}",
  "{% renderFile './package.json' %}",
  "{{ collections.all | dump }}",
  `{{ range.constructor('return ' + ${JSON.stringify(write)})() }}`,
  "{{ page.url }} {{ eleventy.generator }} {{ pkg.name }}",
  "{{{ content }}}",
  "<% 7 %> <%- include('/etc/passwd') %>",
  "${7} #{7} @(7) [[${7}]] {7} $(7)",
  "---js",
  "---",
  "permalink: ../../../out.html",
];

const templates = own.concat(
  sampleOf(
    readCorpora().texts.filter(
      (text) => /\{\{|\{%|<%|\$\{|#\{/u.test(text) && !/\s{2}|\s$/u.test(text),
    ),
    20,
  ),
);

/** Front matter that Eleventy or gray-matter would act upon, of which Dateline takes nothing. */
const frontMatters: Readonly<Record<string, string>> = {
  "js.md": `---js\n{ title: ${write} }\n---\n\nIt rained.\n`,
  "javascript.md": `---javascript\nmodule.exports = ${write}\n---\n\nIt rained.\n`,
  "json.md": '---json\n{ "permalink": "../out.html" }\n---\n\nIt rained.\n',
  "constructor.md": "---constructor\na: b\n---\n\nIt rained.\n",
  "proto.md": "---__proto__\na: b\n---\n\nIt rained.\n",
  "permalink.md": [
    "---",
    "permalink: ../../../out.html",
    "layout: ../../../../etc/passwd",
    "pagination: {data: collections.all, size: 1}",
    "eleventyComputed: {title: '{{ 7 | plus: 7 }}'}",
    "eleventyExcludeFromCollections: true",
    "templateEngineOverride: njk,md",
    "constructor: {prototype: {polluted: yes}}",
    "__proto__: {polluted: yes}",
    "---",
    "",
    "It rained.",
  ].join("\n"),
  "page.html": `<!doctype html>---\npermalink: ../out.html\n---\n<h1>Rain</h1><p>It rained.</p>`,
  "plain.txt": "---\npermalink: ../out.html\n---\n\nIt rained.\n",
};

/** Files that Eleventy runs or reads where they lie in its input folder. */
const programs: Readonly<Record<string, string>> = {
  "eleventy.config.js": write,
  ".eleventy.js": write,
  "s/s.11tydata.js": write,
  "s/s.11tydata.json": '{ "permalink": "../out.html" }',
  "s/s.json": '{ "permalink": "../out.html" }',
  "s/page.11ty.js": write,
  "s/page.njk": "{% include '/etc/passwd' %}",
  "s/page.liquid": "{% include '/etc/passwd' %}",
  "_data/data.js": write,
  "_includes/layout.njk": "{{ content }}",
  ".eleventyignore": "*",
  ".gitignore": "*",
  "package.json": '{ "type": "commonjs" }',
};

/** All texts of a page's elements of these names, one an element. */
function textsIn(node: Node, names: ReadonlySet<string>): readonly string[] {
  if (!("childNodes" in node)) return [];
  const inside = node.childNodes.flatMap((child) => textsIn(child, names));
  return names.has(node.nodeName) ? [textOf(node), ...inside] : inside;
}

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map((child) => textOf(child)).join("") : "";
}

const shown = new Set(["h1", "p"]);

describe("what template languages act on is text like any other", () => {
  let folder: string;
  let before: ReadonlyMap<string, string>;
  let built: Ran;

  const put = (path: string, text: string): void => {
    const file = join(folder, "articles", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const page = (name: string): readonly string[] => {
    const file = join(folder, "_site/articles", name, "index.html");
    return textsIn(parse(readFileSync(file, "utf8")), shown);
  };

  beforeAll(() => {
    folder = folderOf({ "articles/archive.yaml": "title: '{{ pkg.name }}'\n" });
    for (const [at, text] of templates.entries()) {
      put(`s/txt-${at}.txt`, `Rain falls\n\n3 May 2019\n\n${text}\n\nIt rained on 2 May 2019.\n`);
      put(`s/title-${at}.txt`, "Rain falls\n\n3 May 2019\n\nIt rained on 2 May 2019.\n");
      put(
        `s/title-${at}.txt.yaml`,
        `title: ${JSON.stringify(text)}\noutlet: ${JSON.stringify(text)}\n`,
      );
      const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
      put(
        `s/html-${at}.html`,
        `<!doctype html><html lang="en"><title>Rain falls</title><h1>Rain falls</h1><time datetime="2019-05-03">3 May 2019</time><p>It rained on 2 May 2019, they say of ${escaped} and more.</p><p>It went on.</p>`,
      );
    }
    for (const [path, text] of Object.entries({ ...frontMatters, ...programs })) {
      put(path in programs ? path : `front/${path}`, text);
    }
    before = around(folder);
    built = runDateline(folder, "build");
  }, 300_000);

  test.for(templates.map((text, at) => [text, at] as const))("%s", ([text, at]) => {
    expect(page(`s/txt-${at}`)).toContain(text);
    expect(page(`s/title-${at}`)).toContain(text);
    expect(page(`s/html-${at}`)).toContain(
      `It rained on 2 May 2019, they say of ${text} and more.`,
    );
  });

  test("no front matter decides where a page goes, or what it is", () => {
    for (const name of ["permalink", "page", "plain"]) {
      expect(page(`front/${name}`)).toContain("It rained.");
    }
    const own = Object.keys(frontMatters).map((name) => name.replace(/\.\w+$/u, "/index.html"));
    const pages = filesBelow(join(folder, "_site/articles/front")).filter((file) =>
      file.endsWith("index.html"),
    );
    expect(own).toEqual(expect.arrayContaining([...pages]));
  });

  test("nothing runs and nothing is written but the site", () => {
    expect(built.out).toContain(" new");
    expect(around(folder)).toEqual(before);
    expect(existsSync(canary)).toBe(false);
  });
});
