import { describe, expect, test } from "vitest";
import { bridge, broke, curatedBy, find, gaveWay, pumps } from "./flood.ts";

describe("an entry of one's own with a fault is noted and costs no other", () => {
  test.for([
    ["- { date: 2020-02-30, text: A, source: B }", '3: entries: date is "2020-02-30", expected a'],
    ["- { date: 2020-05-01, text: A }", '3: entries: no "source", expected the keys date, text'],
    ["- { date: 2020, text: A, source: B, by: C }", '3: entries: unknown key "by", expected one'],
    ["- A", '3: entries is "A", expected the keys date, text, source'],
    ["by: C", "2: entries is a map, expected a list"],
    [
      "- { date: 2020, text: A, source: B }\n  - { date: 2020, text: A, source: C }",
      "4: entries: this entry stands there twice, expected once; remove one",
    ],
  ] as const)("%s", ([written, says]) => {
    const { notes } = curatedBy(`entries:\n  ${written}`);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain(says);
  });
});

describe("what is not done is noted", () => {
  const nowhere = "e-00000000";
  const own = "entries: [{ date: 2020, text: A, source: B }]\n";
  const [ownEntry] = curatedBy(own).story.events.filter(({ accounts }) => accounts.length === 0);

  test.for([
    [`  ${nowhere}: { hide: true }`, `3: ${nowhere} names no entry of this story, expected an id`],
    [`  ${pumps}: { join: [${nowhere}] }`, `3: ${pumps}: join: ${nowhere} names no entry`],
    [`  ${pumps}: { join: [] }`, `3: ${pumps}: join names nothing, expected ids of others`],
    [`  ${pumps}: { join: [${pumps}] }`, `3: ${pumps}: join names ${pumps} itself, expected ids`],
    [`  ${pumps}: { date: 2021-13-01 }`, `3: ${pumps}: date is "2021-13-01", expected a date such`],
    [`  ${pumps}: { hide: false }`, `3: ${pumps}: hide is "false", expected "true"`],
    [`  ${pumps}: { hid: true }`, `3: ${pumps}: unknown key "hid", expected one of hide, pin,`],
    [`  ${pumps}: {}`, `3: ${pumps} says nothing, expected one of hide, pin,`],
    [`  ${pumps}: hide`, `3: ${pumps} is "hide", expected the keys hide, pin,`],
    [
      `  ${pumps}: { title: A, hide: true }`,
      `3: ${pumps}: hide contradicts title in line 3, expected one of the two`,
    ],
    [
      `  ${broke}: { date: 2021 }\n  ${gaveWay}: { date: 2022 }`,
      `4: ${gaveWay}: date contradicts date of ${broke}, which is the same entry, in line 3`,
    ],
    [
      `  ${broke}: { split: [${bridge}] }`,
      `3: ${broke}: split names ${bridge}, which is in another entry as it is`,
    ],
    [
      `  ${broke}: { split: [${gaveWay}] }\n  ${gaveWay}: { join: [${broke}] }`,
      `4: ${gaveWay}: join names ${broke}, but line 3 splits ${gaveWay} from ${broke}, expected one`,
    ],
    [
      `  ${broke}: { join: [${gaveWay}] }\n  ${gaveWay}: { split: [${broke}] }`,
      `4: ${gaveWay}: split names ${broke}, which an earlier line keeps together with it`,
    ],
  ] as const)("%s", ([acts, says]) => {
    const { notes, story: told } = curatedBy(`curate:\n${acts}`);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain(says);
    expect(told.events.length).toBeGreaterThan(3);
  });

  test("an entry of one's own is changed where it is written", () => {
    const { notes } = curatedBy(`${own}curate:\n  ${ownEntry?.id}: { hide: true }`);
    expect(notes).toEqual([
      `4: ${ownEntry?.id} is an entry of your own, expected one that the articles tell; change it under \`entries:\``,
    ]);
  });

  test("a fault costs nothing but itself", () => {
    const yaml = `titel: A\ncurate:\n  ${pumps}: { date: soon, title: Pumps }\n  ${bridge}: { hide: true }`;
    const { notes, story: told } = curatedBy(yaml);
    expect(notes).toHaveLength(2);
    expect(find("pumps", told)[0].curated).toEqual({ title: "Pumps" });
    expect(told.hidden).toHaveLength(1);
  });
});
