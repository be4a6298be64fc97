import { describe, expect, test } from "vitest";
import { phrases } from "../../../src/mark/body/reasons.ts";
import { cutByHand } from "../../../src/mark/by-hand.ts";
import { cutFurniture, furniturePieces } from "../../../src/mark/furniture.ts";
import { rules } from "../../../src/mark/rules.ts";
import { readHtml } from "../../../src/read/html.ts";
import { codeTags } from "../../../src/read/html/tags.ts";
import { readText } from "../../../src/read/text.ts";
import { reasonOfCutInRussian, reasonsInRussian } from "../../../src/site/ui/reasons-ru.ts";
import { uiOf } from "../../../src/site/ui/ui.ts";
import type { Block, Join } from "../../../src/types.ts";

const [english, russian] = [uiOf({ language: "en" }), uiOf({ language: "ru" })].map(
  ({ words }) => words.reasons,
);

function blocksOf(text: string, isHtml = false): readonly Block[] {
  const prose = "It snowed on Monday, and the ships stayed in the harbour. ".repeat(20);
  return isHtml
    ? readHtml(`<main><p>${prose}</p>${text}</main>`).blocks
    : text.split("\n").flatMap((line) => readText(line).blocks);
}

const ofRules = rules.flatMap((rule) =>
  rule.examples.flatMap(({ text, isHtml }) => rule.find(blocksOf(text, isHtml))),
);
const line = blocksOf("A line of an outlet.");
const apart = [
  ...cutByHand(line, [], { cut: ["1"] }).cuts,
  ...cutFurniture(line, new Set(furniturePieces(line))),
];

describe("reasonOfCut, in Russian", () => {
  test.for([
    ...new Set([...ofRules, ...apart].map(({ why }) => why)),
    ...codeTags.values(),
    ...phrases,
  ])("says %j", (why) => {
    expect(Object.keys(reasonsInRussian)).toContain(why);
  });

  test("is asked of every rule, of what a person cuts and of furniture", () => {
    expect(new Set(ofRules.map(({ rule }) => rule)).size).toBe(rules.length);
    expect(apart).toHaveLength(2);
  });

  test("is Russian, without a full stop, and no phrase twice", () => {
    const said = Object.values(reasonsInRussian);
    for (const each of said) {
      expect(each).toMatch(/^\p{Script=Cyrillic}.*[\p{Script=Cyrillic}e]$/u);
      expect(each.replaceAll("cookie", "")).not.toMatch(/\p{Script=Latin}/u);
    }
    expect(new Set(said).size).toBe(said.length);
  });

  test("says a reason of several phrases, some of which hold commas", () => {
    expect(
      reasonOfCutInRussian(
        "stands below the article's last paragraph, comes after a line on rights, cookies or terms, is made of links",
      ),
    ).toBe(
      "стоит ниже последнего абзаца статьи, следует за строкой о правах, cookie или условиях, состоит из ссылок",
    );
  });

  test("leaves what it does not know as it is", () => {
    expect(reasonOfCutInRussian("holds a date, sings")).toBe("содержит дату, sings");
  });
});

test("reasonOfCut, in English, goes on with the reason as it is", () => {
  expect(english?.reasonOfCut("holds a date")).toBe("it holds a date");
});

describe("reasonOfJoin", () => {
  const words = { by: "words", who: "RT", as: "BBC", isVerbatim: false, words: ["Velten", "fell"] };
  test.for<readonly [Join, string, string]>([
    [
      words as Join,
      "RT, as BBC, gives this date and speaks of Velten, fell.",
      "RT, как и BBC, называет эту дату; общие слова: Velten, fell.",
    ],
    [
      { ...words, as: "RT" } as Join,
      "Another sentence of RT gives this date and speaks of Velten, fell.",
      "Ещё одно предложение (RT) называет эту дату; общие слова: Velten, fell.",
    ],
    [
      { ...words, isVerbatim: true, words: [] } as Join,
      "RT, as BBC, gives this date in the same words.",
      "RT, как и BBC, называет эту дату теми же словами.",
    ],
    [
      { by: "editor", who: ["RT", "BBC"] },
      "RT, BBC: joined by the archive’s editor.",
      "RT, BBC: присоединено редактором архива.",
    ],
    [
      { by: "split", of: "apart" },
      "Set apart together by the archive’s editor.",
      "Редактор архива выделил это в отдельную запись.",
    ],
    [
      { by: "split", of: "rest" },
      "Left together by the archive’s editor, who set others apart.",
      "Редактор архива оставил это вместе, а остальное выделил.",
    ],
  ])("says %j in the interface's language", ([join, inEnglish, inRussian]) => {
    expect(english?.reasonOfJoin(join)).toBe(inEnglish);
    expect(russian?.reasonOfJoin(join)).toBe(inRussian);
  });
});
