import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { filesBelow } from "../../../src/site/publish.ts";
import { en } from "../../../src/site/ui/en.ts";
import { folderOf, runDateline } from "../../cli/run-dateline.ts";

const day = "2 ноября 2021 года";
const archive = {
  "articles/archive.yaml": "language: ru\nurl: https://example.org/\n",
  "articles/лодка/a.txt": `Лодка пришла в порт

${day}

Новая лодка пришла в порт Приморска во вторник утром, сообщил начальник порта Пётр Волнов. В 2019 году причал был закрыт.

Подпишитесь на нашу рассылку новостей.`,
  "articles/лодка/b.txt": `В порту встретили лодку

${day}

Жители Приморска встретили лодку в порту во вторник, сказал начальник порта Пётр Волнов. Причал закрыли в 2019 году после шторма.`,
  "articles/лодка/b.txt.yaml": "outlet: Берег\nurl: https://bereg.example/a\n",
} as const;

let pages: readonly (readonly [file: string, markup: string])[];

beforeAll(() => {
  const folder = folderOf(archive);
  runDateline(folder, "build", join(folder, "articles"));
  const site = join(folder, "_site");
  pages = filesBelow(site)
    .filter((file) => file.endsWith(".html"))
    .map((file) => [file, readFileSync(join(site, file), "utf8")]);
});

/** Every phrase of a table that needs nothing to be said. */
function phrases(table: object): readonly string[] {
  return Object.values(table).flatMap((value: unknown) => {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? phrases(value) : [];
  });
}

/** What a reader meets of a page, attributes that are read to him among it. */
function readIn(markup: string): string {
  const spoken = [...markup.matchAll(/ (?:aria-label|title|alt)="(?<words>[^"]*)"/gu)].map(
    ({ groups }) => groups?.["words"] ?? "",
  );
  const body = markup.slice(markup.indexOf("<title>")).replaceAll(/<pre\b.*?<\/pre>/gsu, " ");
  return [
    ...spoken,
    body.replaceAll(/<script\b.*?<\/script>/gsu, " ").replaceAll(/<[^>]*>/gu, "\n"),
  ].join("\n");
}

test("every page of a Russian archive says so and speaks no English", () => {
  expect(pages.length).toBeGreaterThan(8);
  const english = phrases(en).filter((phrase) => /[A-Za-z]{3}/u.test(phrase));
  expect(english.length).toBeGreaterThan(80);
  const names =
    /Dateline|SHA-256|UTC|BibTeX|CSL-JSON|JavaScript|RIS|JSON Feed|JSON Lines|JSON|index\.json|Atom|TimelineJS|CSV|utf-8|UTF-8|article\.md|https?:\S*|\S+\.(?:txt|yaml|example)\S*|\b[0-9a-f]{64}\b|Home|End/gu;
  const found = pages.flatMap(([file, markup]) => {
    const read = readIn(markup);
    const lines = new Set(read.split("\n").map((line) => line.trim()));
    const said = english.filter(
      (phrase) => phrase.replaceAll(names, "").trim() !== "" && lines.has(phrase),
    );
    const words = read.replaceAll(names, " ").match(/[A-Za-z]{3,}(?: [A-Za-z]+)*/gu) ?? [];
    const language = /<html\s+lang="ru"/u.test(markup) ? [] : ["no Russian page"];
    return [...language, ...said, ...words].map((each) => `${file}: ${each}`);
  });
  expect(found).toEqual([]);
});
