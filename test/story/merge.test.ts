import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Edtf } from "../../src/day.ts";
import { mergeAccounts, type Group } from "../../src/story/merge.ts";
import { tell, type Told } from "./told.ts";

function merge(told: readonly Told[]): readonly Group[] {
  return mergeAccounts(
    told.flatMap(({ dated }) => dated),
    told.map(({ source }) => source),
  );
}

/** The words of groups of more than one account. */
function merged(told: readonly Told[]): readonly (readonly string[])[] {
  return merge(told)
    .map(({ members }) => members.map(({ account }) => account.words))
    .filter(({ length }) => length > 1);
}

// What else the story tells, without dates: where "Lindmoor", "the dam" and "the river" say little.
const filler = [
  "Lindmoor lies below the Arle dam, on the river. People in Lindmoor have feared the dam and the river for long.",
  "The river is quiet now, said a farmer in Lindmoor. The dam was built by Karo Water, and the town council owns the road.",
  "Officials of the town council met people. The government has promised help for Lindmoor and for the valley of the river Arle.",
].map((text, index): Told => ({ ...tell(`2031-05-2${index}-filler.txt`, text), dated: [] }));

function areMerged(one: string, two: string, days = ["2031-05-06", "2031-05-07"]): boolean {
  const told = [tell(`${days[0]}-a.txt`, one), tell(`${days[1]}-b.txt`, two)];
  expect(told.flatMap(({ dated }) => dated)).toHaveLength(2);
  return merged([...told, ...filler]).length === 1;
}

function grouped(told: readonly Told[]): readonly string[] {
  return merged([...told, ...filler])
    .map((words) => words.toSorted().join(" | "))
    .toSorted();
}

describe("mergeAccounts", () => {
  test.for<readonly [string, string]>([
    [
      "The Arle dam burst on 4 May and drowned 14 people in the valley.",
      "Fourteen people drowned when the dam above Lindmoor burst on 4 May.",
    ],
    [
      "Governor Mira Velten resigned on Monday, her office said.",
      "The resignation of Mira Velten on Monday surprised Lindmoor.",
    ],
    [
      "Mira Velten, the governor, flew to Lindmoor on Monday.",
      "On Monday Velten flew over the flooded valley.",
    ],
    [
      "The Lindmoor Water Board closed three sluices on 3 May after cracks were found.",
      "Three sluices were closed by the Lindmoor Water Board on 3 May.",
    ],
    [
      "Engineers warned of cracks in a report of 2019 that Karo Water never published.",
      "Karo Water kept the 2019 report on cracks in the dam to itself.",
    ],
    [
      "The disaster is the worst since the 1962 Haverby flood, which killed 300 people.",
      "It could outdo the 1962 flood in Haverby, said a historian.",
    ],
    [
      "Rescuers found a girl of nine alive under a barn in Ostrand on Sunday.",
      "A nine-year-old girl was pulled alive from a barn in Ostrand on Sunday.",
    ],
    [
      "The parliament voted by 61 to 40 on 5 May to take over Karo Water.",
      "By 61 votes to 40, parliament took over Karo Water on 5 May.",
    ],
    [
      "Prosecutor Jon Adeyemi charged two managers of Karo Water with negligence on Tuesday.",
      "Two Karo Water managers were charged with negligence on Tuesday.",
    ],
    [
      "An earthquake of magnitude 4.9 shook the Arle valley on 2 May.",
      "The 2 May earthquake had shaken the valley but no house fell, said Ana Brill.",
    ],
    [
      "Thousands marched through Lindmoor on Sunday to demand that Karo Water pay.",
      "The march in Lindmoor on Sunday drew thousands, who want Karo Water to pay.",
    ],
    ["It rained for six hours on Saturday.", "It rained for six hours on Saturday."],
  ])("joins “%s” and “%s”", ([one, two]) => {
    expect(areMerged(one, two)).toBe(true);
    expect(areMerged(two, one)).toBe(true);
  });

  test.for<readonly [string, string]>([
    [
      "The Arle dam burst on 4 May and drowned 14 people in the valley.",
      "On 4 May the parliament had been in recess for a week.",
    ],
    [
      "Governor Mira Velten resigned on Monday.",
      "Mira Velten turned fifty on Monday, in a hospital in Ostrand.",
    ],
    [
      "Lindmoor declared three days of mourning on Tuesday.",
      "A school in Lindmoor opened its doors to families on Tuesday.",
    ],
    [
      "Prosecutor Jon Adeyemi charged two managers of Karo Water on Tuesday.",
      "Shares of Karo Water fell by a fifth on Tuesday.",
    ],
    [
      "Officials said on Sunday that roads were open.",
      "Officials said on Sunday that water was scarce.",
    ],
    [
      "Haverby council declared an emergency on Sunday.",
      "On Sunday Ostrand buried its first dead.",
    ],
    ["The 1962 flood in Haverby killed 300 people.", "Ana Brill was born in Lindmoor in 1962."],
    ["The company will pay no dividend this year.", "Harvests in the valley were good this year."],
    [
      "In May 60 percent of those asked were for a new dam.",
      "Engineers gave a repair a chance of 60 percent in May.",
    ],
    ["A bridge fell on Monday near Ostrand.", "On Monday a train left Ostrand with 200 people."],
    [
      "In the 1990s the dam was raised by four metres.",
      "Karo Water sold its power plants at the dam in the 1990s.",
    ],
    [
      "Divers searched the lake at Haverby on Sunday.",
      "The lake at Lindmoor was drained on Sunday.",
    ],
    ["Brill praised the firemen on Tuesday.", "The firemen of Ostrand went home on Tuesday."],
  ])("keeps “%s” and “%s” apart", ([one, two]) => {
    expect(areMerged(one, two)).toBe(false);
  });

  test("keeps apart what is told of two dates, in the same words too", () => {
    const words = "The Arle dam burst and drowned 14 people in the valley on";
    expect(areMerged(`${words} 4 May.`, `${words} 5 May.`)).toBe(false);
    expect(areMerged(`${words} 4 May.`, `${words} 4-5 May.`)).toBe(false);
  });

  test("joins two dates of which one is “about” the other", () => {
    const about = tell("2031-05-06-a.txt", "The Arle dam was built by Karo Water in 1931.");
    const told = [
      { ...about, dated: about.dated.map((each) => ({ ...each, date: "1931~" as Edtf })) },
      tell("2031-05-07-b.txt", "Karo Water built the Arle dam in 1931."),
    ];
    expect(merged([...told, ...filler])).toHaveLength(1);
  });

  test("joins what an article tells on: “the meeting” after who met", () => {
    const article = tell(
      "2031-05-07-a.txt",
      "Mira Velten met Karo Water in Ostrand on Tuesday, meeting its chief Ole Strand for the first time.",
      "A note that was sent to newspapers on Tuesday said nothing of the meeting.",
    );
    expect(merged([article, ...filler])).toHaveLength(1);
  });

  test("takes what most of a date's articles come back to for what happened", () => {
    const told = [
      "The dam burst on 4 May; Ole Strand lost his house.",
      "Since the dam burst on 4 May, no train has stopped here.",
      "Ana Brill, whom the burst dam of 4 May made known, will speak.",
      "Insurers have counted the cost of 4 May, when the dam burst.",
      "A choir will remember how the dam burst on 4 May.",
    ].map((words, index) => tell(`2031-05-1${index}-a.txt`, words));
    expect(merged([...told, ...filler]).map(({ length }) => length)).toEqual([5]);
  });

  test("does not join two events through an account of both", () => {
    const told = [
      tell("2031-05-06-a.txt", "Jon Adeyemi charged two managers with negligence on Tuesday."),
      tell("2031-05-06-b.txt", "Adeyemi charged two managers with negligence on Tuesday."),
      tell("2031-05-06-c.txt", "A landslide buried the railway at Haverby on Tuesday."),
      tell("2031-05-06-d.txt", "The railway at Haverby was buried by a landslide on Tuesday."),
      tell(
        "2031-05-06-e.txt",
        "As Adeyemi charged two managers with negligence on Tuesday, a landslide buried the railway at Haverby.",
      ),
    ];
    expect(merged([...told, ...filler]).every(({ length }) => length < 5)).toBe(true);
  });

  test("says why, names first, as they are written", () => {
    const groups = merge([
      tell("2031-05-06-a.txt", "Governor Mira Velten resigned on Monday, in tears."),
      tell("2031-05-07-b.txt", "Velten has resigned on Monday, said Ana Brill."),
      ...filler,
    ]);
    expect(groups.flatMap(({ joined }) => joined)).toEqual([
      {
        by: "words",
        who: "2031-05-07-b.txt",
        as: "2031-05-06-a.txt",
        isVerbatim: false,
        words: ["Velten", "resigned"],
      },
    ]);
  });

  test("gives the same groups in whatever order articles come", () => {
    const told = [
      tell("2031-05-06-a.txt", "The Arle dam burst on 4 May and drowned 14 people in the valley."),
      tell(
        "2031-05-06-b.txt",
        "Fourteen people drowned when the dam above Lindmoor burst on 4 May.",
      ),
      tell("2031-05-06-c.txt", "On 4 May, Ana Brill opened a bakery in Haverby."),
      tell("2031-05-06-d.txt", "Ana Brill's bakery in Haverby had opened on 4 May."),
      tell("2031-05-06-e.txt", "Parliament was in recess on 4 May."),
    ];
    const expected = grouped(told);
    expect(expected).toHaveLength(2);
    fc.assert(
      fc.property(fc.shuffledSubarray(told, { minLength: told.length }), (order) => {
        expect(grouped(order)).toEqual(expected);
      }),
    );
  });
});
