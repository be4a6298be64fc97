import { describe, expect, test } from "vitest";
import { findNames, type Text } from "../../src/story/names.ts";
import { tokensOf } from "../../src/story/tokens.ts";

/** What the names in a sentence of the first text stand for: `the words as written = key`. */
function namesIn(sentence: string, ...texts: readonly (readonly string[])[]): readonly string[] {
  const [own = [], ...others] = texts;
  const read: Text[] = [[sentence, ...own], ...others].map((sentences, index) => ({
    path: `${index}.txt`,
    sentences,
  }));
  const tokens = tokensOf(sentence);
  return findNames(read)
    .in("0.txt", tokens)
    .map(({ from, to, key }) => {
      const written = tokens.slice(from, to).map((token) => token.written);
      return `${written.join(" ")} = ${key}`;
    });
}

describe("findNames", () => {
  test.for<readonly [string, readonly (readonly string[])[], readonly string[]]>([
    ["Velten flew to the coast.", [["Governor Mira Velten resigned."]], ["Velten = mira velten"]],
    [
      "She said that Mr Strand knew.",
      [["Ole Strand, 61, had been warned."]],
      ["Strand = ole strand"],
    ],
    [
      "Velten flew to the coast.",
      [[], ["Governor Mira Velten resigned."]],
      ["Velten = mira velten"],
    ],
    [
      "The governor wept.",
      [["Governor Mira Velten resigned on Monday."]],
      ["governor = mira velten"],
    ],
    [
      "The WBL director was told.",
      [["WBL director Mira Velten resigned."]],
      ["WBL director = mira velten"],
    ],
    [
      "The WBL boss was told.",
      [["Mira Velten, the WBL director, resigned."]],
      ["WBL boss = mira velten"],
    ],
    [
      "The Under Secretary flew to the coast.",
      [["U.S. Under Secretary of State for Water Affairs Julia Velten resigned."]],
      ["Under Secretary = julia velten"],
    ],
    [
      "The head of Karo Water was told.",
      [["The head of Karo Water, Ole Strand, resigned. Mr Strand is 61."]],
      ["head of Karo Water = ole strand"],
    ],
    [
      "President Omar el-Badri spoke, then Ursula van der Meer.",
      [],
      ["Omar el Badri = omar badri", "Ursula van der Meer = ursula meer"],
    ],
    ["George W. Harlan spoke.", [["George Harlan was late."]], ["George W Harlan = george harlan"]],
    [
      "The Lindmoor Water Board closed it.",
      [["LWB engineers had been there."]],
      ["Lindmoor Water Board = lwb"],
    ],
    [
      "The Office for Dams knew.",
      [["The Office for Dams (OD) was founded in May."]],
      ["Office for Dams = od"],
    ],
  ])("reads “%s”", ([sentence, texts, expected]) => {
    expect(namesIn(sentence, ...texts)).toEqual(expected);
  });

  test.for<readonly [string, string, readonly (readonly string[])[]]>([
    [
      "a last word of two full names",
      "Strand was told.",
      [["Ole Strand resigned.", "Mr Jon Strand stayed."]],
    ],
    [
      "a last word of two full names of other articles",
      "Strand was told.",
      [[], ["Mr Ole Strand resigned."], ["Mr Jon Strand stayed."]],
    ],
    [
      "an office that two hold",
      "The governor wept.",
      [["Governor Mira Velten resigned.", "Governor Jon Adeyemi stayed."]],
    ],
    [
      "an office of somebody in another article, where nothing says which office",
      "The governor wept.",
      [[], ["Governor Mira Velten resigned."]],
    ],
    ["another's office", "The Haverby director wept.", [["WBL director Mira Velten resigned."]]],
    ["an office before a name", "The director Zed wept.", [["WBL director Mira Velten resigned."]]],
    [
      "a word that only begins a sentence like a name",
      "Brown water rose.",
      [["The brown water rose, brown and slow.", "It was brown."]],
    ],
    ["days and months", "On Monday Karo Water paid.", []],
    [
      "two letters that nothing explains",
      "The Karo Water shares fell.",
      [["KW is listed in the capital."]],
    ],
    [
      "letters that two names are cut to",
      "The Lindmoor Water Board closed it.",
      [["LWB engineers left.", "The Lake Wildlife Bureau did not."]],
    ],
  ])("takes %s for nobody", ([, sentence, texts]) => {
    expect(namesIn(sentence, ...texts)).toEqual([]);
  });
});

describe("answersTo", () => {
  const article = { path: "0.txt", sentences: ["Velten flew to the coast.", "The governor wept."] };
  const answersBeside = (...sentences: readonly string[]): string =>
    findNames([article, { path: "1.txt", sentences }]).answersTo(article);

  test("is the same whatever others say of what it does not name", () => {
    expect(answersBeside("Mr Ole Strand had been warned.")).toBe(answersBeside("It rained."));
  });

  test("is another where others say who it names, or name a second one so", () => {
    const none = answersBeside("It rained.");
    const one = answersBeside("Governor Mira Velten resigned.");
    const two = answersBeside("Governor Mira Velten resigned.", "Minister Jonas Velten did not.");
    expect(one).not.toBe(none);
    expect(two).not.toBe(one);
  });
});
