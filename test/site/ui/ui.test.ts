import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../../src/day.ts";
import { en } from "../../../src/site/ui/en.ts";
import { ru } from "../../../src/site/ui/ru.ts";
import { uiOf } from "../../../src/site/ui/ui.ts";

describe("uiOf", () => {
  test.for([
    [undefined, "en"],
    ["en", "en"],
    ["en-US", "en"],
    ["ru", "ru"],
    ["RU-ru", "ru"],
    ["ar", "en"],
    ["rum", "en"],
  ])("speaks to an archive in %s in %s", ([language, spoken]) => {
    expect(uiOf(language === undefined ? {} : { language }).language).toBe(spoken);
  });

  test.for([
    ["2021-11-02", "2 November 2021", "2 ноября 2021 г."],
    ["2021-11", "November 2021", "ноябрь 2021 г."],
    ["2021", "2021", "2021"],
    ["2021-11-02/2021-11-03", "2–3 November 2021", "2–3 ноября 2021 г."],
    [
      "2021-11-02~/2021-11-03",
      "about 2 November 2021–3 November 2021",
      "около 2 ноября 2021 г.–3 ноября 2021 г.",
    ],
    ["2009-01/2009-03", "January–March 2009", "январь 2009 г.–март 2009 г."],
    ["2008-12/2009-03", "December 2008–March 2009", "декабрь 2008 г.–март 2009 г."],
    ["2005/2008", "2005–2008", "2005–2008"],
    ["2021~", "about 2021", "около 2021"],
    ["2021?", "perhaps 2021", "возможно, 2021"],
    ["2021-21", "spring 2021", "весна 2021 года"],
    ["199X", "1990s", "1990-е годы"],
  ])("writes %s as %s and %s", ([edtf, english, russian]) => {
    const date = parseEdtf(edtf ?? "");
    expect(date).toBeDefined();
    if (date === undefined) return;
    expect(uiOf({}).formatEdtf(date)).toBe(english);
    expect(uiOf({ language: "ru" }).formatEdtf(date).replaceAll("\u00A0", " ")).toBe(russian);
  });

  test.for([
    ["2021-11", "November 2021", "Ноябрь 2021 г."],
    ["2021~", "About 2021", "Около 2021"],
    ["199X", "1990s", "1990-е годы"],
  ])("heads a page or a part of it about %s with %s and %s", ([edtf, english, russian]) => {
    const date = parseEdtf(edtf ?? "");
    expect(date).toBeDefined();
    if (date === undefined) return;
    expect(uiOf({}).formatHeading(date)).toBe(english);
    expect(uiOf({ language: "ru" }).formatHeading(date).replaceAll("\u00A0", " ")).toBe(russian);
  });

  test.for([
    [1, "1 article", "1 статья"],
    [2, "2 articles", "2 статьи"],
    [5, "5 articles", "5 статей"],
    [11, "11 articles", "11 статей"],
    [21, "21 articles", "21 статья"],
    [1453, "1,453 articles", "1 453 статьи"],
  ] as const)("counts %d as %s and %s", ([count, english, russian]) => {
    expect(uiOf({}).words.counts.articles(count)).toBe(english);
    const { words } = uiOf({ language: "ru" });
    expect(words.counts.articles(count).replaceAll("\u00A0", " ")).toBe(russian);
  });
});

/** What a table says without being told anything, with the way to it. */
function phrases(table: object, path = ""): readonly (readonly [path: string, phrase: string])[] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}.${key}`;
    if (typeof value === "string") return [[here, value] as const];
    return typeof value === "object" && value !== null ? phrases(value, here) : [];
  });
}

// Russian has more forms of a noun that is counted.
const forms = /\.(?:one|two|few|many|other)$/u;

function pathsIn(table: object): ReadonlySet<string> {
  return new Set(phrases(table).map(([path]) => path.replace(forms, "")));
}

describe("the tables", () => {
  test("say as much in Russian as in English", () => {
    expect(pathsIn(ru)).toEqual(pathsIn(en));
  });

  test.for(phrases(ru))("say %s in Russian letters: %s", ([, phrase]) => {
    const names =
      /SHA-256|UTC|BibTeX|CSL-JSON|JavaScript|archive\.yaml|RIS|JSON Feed|JSON Lines|JSON|Atom|RSS|\b[jk]\b|Home|End|DOI|URL|HTML|CSV/gu;
    expect(phrase.replaceAll(names, "")).not.toMatch(/[A-Za-z]{2}/u);
    expect(phrase).toMatch(/\p{Script=Cyrillic}|SHA-256|UTC|Atom|JSON|BibTeX|RIS|^[^\p{L}]+$/u);
  });
});
