import { describe, expect, test } from "vitest";
import { joined, told } from "./named.ts";

const meeting = "They met Mary Tannow at the quay. Tannow wept.";

describe("joinCards", () => {
  test("joins articles that write a name in full", () => {
    expect(told(joined([meeting, "Then Mary Tannow left the quay."]))).toEqual([
      "person Mary Tannow: 0.txt 1.txt",
    ]);
  });

  test("joins no last word of one article to a full name of another", () => {
    expect(told(joined([meeting, meeting, "Then President Tannow left the quay."]))).toEqual([
      "person Mary Tannow: 0.txt 1.txt",
    ]);
  });

  test("joins letters to the one name that they are said to stand for", () => {
    const spelt = "They asked the Tidewater Rescue Agency (TRA) for help.";
    const short = "They asked the TRA for help.";
    expect(told(joined([spelt, spelt, short]))).toEqual([
      "organisation Tidewater Rescue Agency: 0.txt 1.txt 2.txt",
    ]);
    const other = "They asked the Tannow Road Association (TRA) for help.";
    expect(told(joined([spelt, spelt, short, other, other]))).toEqual([
      "organisation Tannow Road Association: 3.txt 4.txt",
      "organisation Tidewater Rescue Agency: 0.txt 1.txt",
    ]);
  });

  test("joins a name with an initial to the one without, where there is no other initial", () => {
    const two = ["They met George W. Harlan.", "They met George Harlan."];
    expect(told(joined(two))).toEqual(["person George Harlan: 0.txt 1.txt"]);
    expect(joined([...two, "They met George H. Harlan."])).toHaveLength(0);
    expect(told(joined([...two, ...two, "They met George H. Harlan."]))).toEqual([
      "person George Harlan: 1.txt 3.txt",
      "person George W. Harlan: 0.txt 2.txt",
    ]);
  });

  test("joins what a country is called, both spellings of English, and a firm with its legal form", () => {
    expect(
      told(
        joined([
          "They flew to the U.S. from the Saltmere Rescue Organisation, and paid Quorl Dredging Ltd.",
          "They flew to the United States from the Saltmere Rescue Organization, and paid Quorl Dredging Ltd.",
        ]),
      ),
    ).toEqual([
      "organisation Quorl Dredging Ltd: 0.txt 1.txt",
      "organisation Saltmere Rescue Organisation: 0.txt 1.txt",
      "place United States: 0.txt 1.txt",
    ]);
  });

  test("names a Russian person in the nominative, whatever cases the articles use", () => {
    const texts = [
      "В среду встретили президента Ивана Тарнова на вокзале.",
      "В среду говорили с президентом Иваном Тарновым на вокзале.",
    ];
    expect(told(joined(texts, {}, "ru"))).toEqual(["person Иван Тарнов: 0.txt 1.txt"]);
  });

  test("tells no kind where signs speak for two", () => {
    const person = "They met President Quorl Tidewell.";
    const place = "They lived in the town of Quorl Tidewell.";
    expect(joined([person, place, person, place])).toEqual([]);
  });
});

describe("listedIn", () => {
  test("joins what a person says is one", () => {
    const names = { "Mary Tannow": { aliases: ["Molly Tannow", "Tannow"] } };
    const texts = [
      "They met Mary Tannow.",
      "They met Molly Tannow.",
      "Then President Tannow left.",
    ];
    expect(told(joined(texts, names))).toEqual(["person Mary Tannow: 0.txt 1.txt 2.txt"]);
  });

  test("shows a listed name whatever the rules think, under the name and the kind that are given", () => {
    const names = { "The Lantern": { kind: "organisation" as const, aliases: ["eLantern"] } };
    expect(told(joined(["They read it in eLantern at noon."], names))).toEqual([
      "organisation The Lantern: 0.txt",
    ]);
  });

  test("finds no listed name within a longer one", () => {
    const names = { Tannow: { kind: "place" as const } };
    const texts = ["They met Mary Tannow at the quay.", "They sold tannows and Tannowers."];
    expect(told(joined(texts, names)).filter((each) => each.startsWith("place"))).toEqual([]);
  });

  test("hides a name with all that stands for it", () => {
    const names = { "Mary Tannow": { aliases: ["Molly Tannow"], hide: true } };
    expect(joined([meeting, meeting, "They met Molly Tannow."], names)).toEqual([]);
  });
});
