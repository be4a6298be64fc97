import { describe, expect, test } from "vitest";
import { cardSaying, keysIn } from "./named.ts";

const kinds = ["person", "place", "organisation"] as const;

/** The kind that speaks most for a name of the text. */
function kindIn(text: string, key: string): string | undefined {
  const signs = cardSaying(text).find((each) => each.key === key)?.signs;
  const [best] = kinds.toSorted((a, b) => (signs?.[b] ?? 0) - (signs?.[a] ?? 0));
  return signs && best && signs[best] > 0 ? best : undefined;
}

describe("cardOf", () => {
  test.for<readonly [text: string, key: string, kind: string]>([
    ["They met Mary Tannow at the quay.", "mary tannow", "person"],
    ["They met President Zedda Quorl at the quay.", "zedda quorl", "person"],
    ["They met Zedda Quorl, 61, at the quay.", "zedda quorl", "person"],
    ["They met Zedda Quorl, who wept, at the quay.", "zedda quorl", "person"],
    ["They met Harbour Board chairman Zedda Quorl at the quay.", "zedda quorl", "person"],
    ["They met Secretary of State Zedda Quorl at the quay.", "zedda quorl", "person"],
    ["They met Secretary-General Ban Quor-tal at the quay.", "ban quor tal", "person"],
    ["They met Karim al-Quorl at the quay.", "karim al quorl", "person"],
    ["They met John Arden King at the quay.", "john arden king", "person"],
    ["They flew to Cairo, and on to Port-au-Prince.", "port au prince", "place"],
    ["They flew over the Gulf of Mexico.", "gulf of mexico", "place"],
    ["They flew over the Saltmere River.", "saltmere river", "place"],
    ["They flew to Saltmere, Louisiana, in May.", "saltmere", "place"],
    ["They lived in the town of Saltmere in May.", "saltmere", "place"],
    ["They asked the Tidewater Rescue Agency for help.", "tidewater rescue agency", "organisation"],
    ["They asked the University of Saltmere for help.", "university of saltmere", "organisation"],
    ["They asked Quorl Dredging Ltd for help.", "quorl dredging", "organisation"],
    ["They asked NATO for help.", "nato", "organisation"],
    [
      "They asked the National Oceanic and Atmospheric Administration for help.",
      "national oceanic and atmospheric administration",
      "organisation",
    ],
  ])("reads “%s”", ([text, key, kind]) => {
    expect(kindIn(text, key)).toBe(kind);
  });

  test.for<readonly [what: string, text: string]>([
    ["a word that begins a sentence", "Residents fled. Harbours closed."],
    ["days and months", "It rained on Monday, and in April too."],
    [
      "peoples, faiths and parties",
      "He told American and Libyan envoys, Sunni and Democratic alike.",
    ],
    ["offices", "It was the President and the Prime Minister who wept."],
    ["every country's ministries", "He asked the Foreign Ministry and the Ministry of Health."],
    [
      "words set as a headline",
      "MORE BREAKING NEWS FROM SALTMERE\n\nThe river fell at last on the quay.",
    ],
    ["the first person", "He said that I'm late, and I've no time."],
    ["a part of a name with “and”", "He asked the Department of Quorl and Fisheries."],
  ])("takes %s for no name", ([, text]) => {
    expect(keysIn(text)).toEqual([]);
  });

  test("gives a last word that stands alone to the one full name that ends so", () => {
    const text = "They met Mary Tannow at the quay. Tannow wept. Then Ms Tannow left.";
    expect(cardSaying(text)).toMatchObject([
      { key: "mary tannow", count: 3, spellings: ["Mary Tannow", "Tannow"] },
    ]);
  });

  test("gives it to nobody where two names end so", () => {
    const text = "They met Mary Tannow and Adam Tannow. Later Tannow wept.";
    expect(cardSaying(text)).toMatchObject([
      { key: "mary tannow", count: 1 },
      { key: "adam tannow", count: 1 },
    ]);
  });

  test("reads a sentence as long as a book", () => {
    const text = "They asked the Bank of Saltmere and Mary Tannow ".repeat(20_000);
    expect(keysIn(`${text}for help.`)).toEqual(["bank of saltmere", "mary tannow"]);
  });

  test("says where a name stands first", () => {
    const [named] = cardSaying("It rained all day. They met Mary Tannow.");
    expect(named?.at).toEqual([1, 9, 20]);
    expect(named?.paragraph).toMatch(/^p-[0-9a-f]{8}$/u);
  });

  test("parts an organisation, an office and who holds it", () => {
    expect(keysIn("They met CIA Director Zedda Quorl at the quay.")).toEqual([
      "cia",
      "zedda quorl",
    ]);
  });

  test.for<readonly [language: string, text: string, keys: readonly string[]]>([
    [
      "ru",
      "В среду приехал президент Иван Тарнов. Позже Тарнова видели в России, а с Тарновым говорили в Москве и в США.",
      ["иван тарнов", "москва", "россия", "сша"],
    ],
    [
      "ru",
      "Утром встретили директора Владимира Кельского, а вечером Анну Лисицыну.",
      ["анна лисицын", "владимир кельский"],
    ],
    ["ru", "Вечером Совет закрыл Старый мост, и Комиссия молчала.", []],
    [
      "de",
      "Am Mittwoch sprach der Minister Peter Tannow in Frankreich mit der NATO über die Lage der Wirtschaft.",
      ["frankreich", "nato", "peter tannow"],
    ],
    ["de", "Der Alte Garten blieb leer, und die Große Brücke wurde am Abend gesperrt.", []],
    [
      "fr",
      "Le maire Nicolas Tannow a quitté la Libye, et la Vieille Ville est restée vide.",
      ["libye", "nicolas tannow"],
    ],
  ])("reads %s: %s", ([language, text, keys]) => {
    expect(keysIn(text, language)).toEqual(keys);
  });
});
