import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay } from "../../src/day.ts";
import { decide, isListed, type Word } from "../../src/site/publishing.ts";
import type { Publish } from "../../src/types.ts";

const asOf = parseDay("2021-11-02");

function embargo(day: string): Publish {
  const parsed = parseDay(day);
  if (parsed === undefined) throw new Error(`no day: ${day}`);
  return { embargo: parsed };
}

const choices: Readonly<Record<string, Publish>> = {
  full: "full",
  excerpt: "excerpt",
  draft: "draft",
  down: { takenDown: "a reason" },
  lifted: embargo("2021-11-02"),
  later: embargo("2021-11-03"),
  last: embargo("2030-01-01"),
};

function word(of: Word["of"], name: string): Word {
  const publish = choices[name];
  return publish === undefined ? { of } : { of, publish };
}

interface Case {
  readonly own?: string;
  readonly stories?: readonly string[];
  readonly outlet?: string;
  readonly archive?: string;
}

function wordsOf({ own = "", stories = [], outlet = "", archive = "" }: Case): {
  own: Word;
  between: readonly Word[];
  archive: Word;
} {
  return {
    own: word("article", own),
    between: [...stories.map((each) => word("story", each)), word("outlet", outlet)],
    archive: word("archive", archive),
  };
}

function decided(given: Case): string {
  const { publish, by } = decide(wordsOf(given), asOf);
  const name = Object.entries(choices).find(([, each]) => each === publish)?.[0];
  return `${name} by ${by?.of ?? "nobody"}`;
}

describe("decide", () => {
  test.for([
    [{}, "full by nobody"],
    [{ archive: "excerpt" }, "excerpt by archive"],
    [{ archive: "excerpt", outlet: "full" }, "full by outlet"],
    [{ archive: "excerpt", stories: ["full"], outlet: "excerpt" }, "excerpt by outlet"],
    [{ archive: "full", stories: ["full", "excerpt"] }, "excerpt by story"],
    [{ archive: "excerpt", stories: ["excerpt"], own: "full" }, "full by article"],
    [{ stories: ["full"], own: "excerpt" }, "excerpt by article"],
  ] as const)("takes the nearest of full and excerpt: %j is %s", ([given, expected]) => {
    expect(decided(given)).toBe(expected);
  });

  test.for([
    [{ stories: ["draft"], own: "full" }, "draft by story"],
    [{ outlet: "down", own: "full" }, "down by outlet"],
    [{ stories: ["full", "down"], own: "full" }, "down by story"],
    [{ archive: "down", stories: ["full"], own: "excerpt" }, "down by archive"],
    [{ archive: "later", own: "full" }, "later by archive"],
    [{ own: "draft", stories: ["full"] }, "draft by article"],
    [{ own: "down", outlet: "full" }, "down by article"],
  ] as const)("lets no more open word lift what is withheld: %j is %s", ([given, expected]) => {
    expect(decided(given)).toBe(expected);
  });

  test.for([
    [{ own: "draft", stories: ["down"] }, "draft by article"],
    [{ own: "down", stories: ["draft"] }, "draft by story"],
    [{ own: "down", outlet: "later" }, "later by outlet"],
    [{ stories: ["later", "last"] }, "last by story"],
    [{ own: "down", stories: ["down"] }, "down by article"],
  ] as const)(
    "of two that withhold takes the one that shows least: %j is %s",
    ([given, expected]) => {
      expect(decided(given)).toBe(expected);
    },
  );

  test.for([
    [{ archive: "draft" }, "draft by archive"],
    [{ archive: "draft", own: "full" }, "full by article"],
    [{ archive: "draft", stories: ["excerpt"] }, "excerpt by story"],
    [{ archive: "draft", own: "down" }, "down by article"],
  ] as const)(
    "takes the archive's draft for what holds until a nearer word: %j is %s",
    ([given, expected]) => {
      expect(decided(given)).toBe(expected);
    },
  );

  test.for([
    [{ own: "lifted" }, "full by nobody"],
    [{ own: "lifted", archive: "excerpt" }, "excerpt by archive"],
    [{ own: "lifted", outlet: "down" }, "down by outlet"],
    [{ own: "lifted", archive: "draft" }, "draft by archive"],
  ] as const)("hears no embargo whose day has come: %j is %s", ([given, expected]) => {
    expect(decided(given)).toBe(expected);
  });

  test("holds every embargo where no day is known", () => {
    expect(decide(wordsOf({ own: "lifted" })).publish).toEqual({ embargo: "2021-11-02" });
  });

  test("never shows an article that anybody but the archive's default withholds", () => {
    const name = fc.constantFrom("", ...Object.keys(choices));
    const given = fc.record({
      own: name,
      stories: fc.array(name, { maxLength: 3 }),
      outlet: name,
      archive: name,
    });
    fc.assert(
      fc.property(given, (each) => {
        const said = [each.own, ...each.stories, each.outlet];
        const isOrdered =
          said.some((one) => ["draft", "down", "later", "last"].includes(one)) ||
          ["down", "later", "last"].includes(each.archive);
        if (isOrdered) expect(decided(each)).not.toMatch(/^(?:full|excerpt)/u);
      }),
    );
  });
});

describe("isListed", () => {
  test("is false as soon as anybody asks it", () => {
    const words = wordsOf({ own: "full", stories: ["full"] });
    expect(isListed(words)).toBe(true);
    expect(isListed({ ...words, own: { ...words.own, noindex: true } })).toBe(false);
    expect(isListed({ ...words, between: [{ of: "outlet", noindex: true }] })).toBe(false);
    expect(isListed({ ...words, archive: { of: "archive", noindex: true } })).toBe(false);
  });
});
