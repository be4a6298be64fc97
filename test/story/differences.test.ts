import { describe, expect, test } from "vitest";
import { parseEdtf, type Edtf } from "../../src/day.ts";
import { findDifferences } from "../../src/story/differences.ts";
import { findQuantities } from "../../src/story/quantities.ts";
import type { Account, Event } from "../../src/types.ts";

const day = parseEdtf("2010-04-20") as Edtf;

function accountOf(words: string, index: number, more: Partial<Account> = {}): Account {
  return {
    path: `story/${index}.txt`,
    outlet: `Outlet ${index}`,
    articleTitle: "",
    words,
    sentence: words,
    within: { start: 0, end: words.length },
    paragraph: "p-00000000",
    isLead: false,
    origin: `story/${index}.txt`,
    id: `e-0000000${index}`,
    ...more,
  };
}

function datedBy(text: string, edtf: string): Pick<Account, "mention"> {
  const date = parseEdtf(edtf) as Edtf;
  return { mention: { text, start: 0, end: 1, type: "DATE", value: edtf, edtf: date, rule: "" } };
}

function eventOf(accounts: readonly Account[]): Event {
  return {
    id: "e-00000000",
    aliases: [],
    date: day,
    accounts,
    origins: accounts.length,
    isBackground: false,
    weight: 1,
    parts: {},
    joined: [],
  };
}

function differencesIn(...words: readonly string[]): readonly (readonly string[])[] {
  return findDifferences(eventOf(words.map((each, index) => accountOf(each, index)))).map(
    ({ sides }) => sides.map(({ said }) => said),
  );
}

describe("findDifferences", () => {
  test.for([
    [
      "The blast killed 11 workers.",
      "The blast killed 12 workers on the rig.",
      ["11 workers", "12 workers"],
    ],
    [
      "Eleven oil workers were killed.",
      "The fire killed 15 workers.",
      ["Eleven oil workers", "15 workers"],
    ],
    [
      "About 1,000 barrels of oil leaked a day.",
      "Some 5,000 barrels of oil leaked daily.",
      ["About 1,000 barrels", "Some 5,000 barrels"],
    ],
    [
      "BP will pay $20 billion into a fund for claims.",
      "BP agreed to pay $15bn into the claims fund.",
      ["$20 billion", "$15bn"],
    ],
    [
      "Turnout was 61% in the vote.",
      "Turnout in the vote was 52 per cent.",
      ["61%", "52 per cent"],
    ],
    [
      "At least 30 people died in the ferry.",
      "In the ferry 17 people died.",
      ["At least 30 people died", "17 people died"],
    ],
  ] as const)("marks %j and %j", ([one, two, sides]) => {
    expect(differencesIn(one, two)).toEqual([sides]);
  });

  test.for([
    ["the same number", "The blast killed 11 workers.", "Eleven workers were killed."],
    [
      "one that allows the other",
      "The blast killed at least 10 workers.",
      "The blast killed 11 workers.",
    ],
    [
      "one that is rounded",
      "Oil firms leaked 4.9 million barrels of oil.",
      "4,928,000 barrels of oil leaked.",
    ],
    ["about as many", "About 120 people fled the town.", "125 people fled the town."],
    ["another unit", "The blast killed 11 workers.", "The blast killed 12 officers."],
    [
      "the same unit, of something else",
      "The blast killed 11 workers.",
      "Seventeen workers were injured.",
    ],
    [
      "numbers of another size",
      "The rig had 126 workers aboard.",
      "On the rig 11 workers are missing.",
    ],
    ["durations", "The talks lasted two days.", "The talks lasted three days."],
    ["dates and hours", "He died on 20 April at 9.", "He died on 21 April at 10."],
    [
      "names and ordinals",
      "Flight 370 of the airline vanished.",
      "The 20th flight of the airline vanished.",
    ],
    ["ages", "A 20-year-old worker died.", "A 21-year-old worker died."],
    [
      "two numbers of a kind in one text",
      "The storm killed 5 workers, then the storm killed 6 workers.",
      "The storm killed 7 workers.",
    ],
  ] as const)("says nothing of %s", ([, one, two]) => {
    expect(differencesIn(one, two)).toEqual([]);
  });

  test("takes copies of one text for one origin", () => {
    const origin = { origin: "story/0.txt" };
    const accounts = [
      accountOf("It killed 11 workers.", 0, origin),
      accountOf("It killed 12 workers.", 1, origin),
    ];
    expect(findDifferences(eventOf(accounts))).toEqual([]);
  });

  test("says where the number stands in the sentence", () => {
    const sentence = "As he said, the blast killed 11 workers.";
    const within = { start: 12, end: sentence.length };
    const first = accountOf(sentence.slice(12), 0, { sentence, within });
    const [difference] = findDifferences(
      eventOf([first, accountOf("The blast killed 12 workers.", 1)]),
    );
    const place = difference?.sides[0]?.within;
    expect(sentence.slice(place?.start, place?.end)).toBe("11");
  });

  test("marks hours that differ, and days that have none in common", () => {
    const event = eventOf([
      accountOf("It sank.", 0, { time: "21:45", ...datedBy("Tuesday", "2010-04-20") }),
      accountOf("It sank.", 1, { time: "22:00", ...datedBy("Thursday", "2010-04-22") }),
      accountOf("It sank.", 2, datedBy("April", "2010-04")),
    ]);
    expect(
      findDifferences(event).map(({ kind, sides }) => [kind, sides.map(({ said }) => said)]),
    ).toEqual([
      ["date", ["Tuesday", "Thursday", "April"]],
      ["hour", ["21:45", "22:00"]],
    ]);
  });
});

describe("findQuantities", () => {
  test.for([
    ["between 12,000 and 19,000 barrels", 11_500, 19_500],
    ["at least 11 workers", 11, Infinity],
    ["up to 40 ships", 0, 40],
    ["5,000 barrels", 4500, 5500],
    ["two hundred ships", 150, 250],
  ] as const)("reads %j", ([text, low, high]) => {
    expect(findQuantities(text, []).map((each) => [each.low, each.high])).toEqual([[low, high]]);
  });
});
