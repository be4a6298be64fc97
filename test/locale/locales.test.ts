import { describe, expect, test } from "vitest";
import { dateWords } from "../../src/locale/dates/all.ts";
import { givenNames } from "../../src/locale/given-names.ts";
import { locales } from "../../src/locale/locales.ts";

describe.for(locales.map((locale) => [locale.language, locale] as const))("%s", ([, locale]) => {
  test("names every month and every weekday", () => {
    expect([...new Set(locale.months.values())]).toEqual(
      Array.from({ length: 12 }, (_, i) => i + 1),
    );
    expect([...new Set(locale.weekdays.values())]).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test("has number words from one to twenty", () => {
    const numbers = new Set(locale.numbers.values());
    for (let number = 1; number <= 20; number += 1) expect(numbers).toContain(number);
  });

  test("has words in lower case, without white space or a final full stop", () => {
    const { months, weekdays, numbers, functionWords } = locale;
    for (const word of [
      ...months.keys(),
      ...weekdays.keys(),
      ...numbers.keys(),
      ...functionWords,
    ]) {
      expect(word).toMatch(/^\p{Ll}+$/u);
    }
  });
});

describe.for(dateWords.map((each) => [each.language, each] as const))("dates, %s", ([, each]) => {
  test("name every month and every weekday, in lower case", () => {
    expect(new Set(each.months.values()).size).toBe(12);
    expect(new Set(each.weekdays.values()).size).toBe(7);
    for (const word of [...each.months.keys(), ...each.weekdays.keys()]) {
      expect(word).toMatch(/^[\p{Ll}\p{Lo}\p{M}’'-]+$/u);
    }
    for (const said of [...each.published, ...each.changed, ...each.by, ...each.at]) {
      expect(said).toBe(said.toLowerCase().trim());
    }
  });

  test("tell publishing from changing", () => {
    expect(each.published.filter((said) => each.changed.includes(said))).toEqual([]);
  });
});

describe("locales", () => {
  test("share no function word", () => {
    const all = locales.flatMap(({ functionWords }) => [...functionWords]);
    expect(new Set(all).size).toBe(all.length);
  });

  test.for([
    ["en", "sept", 9],
    ["en", "may", 5],
    ["ru", "ноября", 11],
    ["ru", "мая", 5],
  ] as const)("%s reads %s as month %d", ([language, word, number]) => {
    expect(locales.find((locale) => locale.language === language)?.months.get(word)).toBe(number);
  });
});

test("given names are in lower case, each a word", () => {
  for (const name of givenNames) expect(name).toMatch(/^[\p{Ll}’'-]+$/u);
});
