import { describe, expect, test } from "vitest";
import { identifyOutlet } from "../../src/mark/outlet.ts";
import { readText } from "../../src/read/text.ts";
import type { Fact, Outlet, Sidecar } from "../../src/types.ts";
import { placesOf } from "../read/raw-file.ts";

const outlets: readonly Outlet[] = [
  { name: "The Daily Example", hosts: ["daily.example"], aliases: ["Example Daily"] },
  { name: "Bay News", hosts: ["baynews.example", "bay.example"] },
];

function outletOf(
  text: string,
  { path = "a.txt", ...sidecar }: Sidecar & { path?: string } = {},
): Fact<string> | undefined {
  return identifyOutlet(readText(text).blocks, { saidIn: () => "sidecar", path, sidecar, outlets });
}

const story = "A headline\nA storm has come to the coast.";

describe("identifyOutlet", () => {
  test.for([
    ["Support The Daily Example!", "The Daily Example"],
    ["Also on daily.example Ministers meet", "The Daily Example"],
    ["More from Example Daily", "The Daily Example"],
    ["A message from The Daily Example:", "The Daily Example"],
    ["An urgent appeal from Bay News", "Bay News"],
    ["Latest from Bay News", "Bay News"],
    ["© 2021 Bay News", "Bay News"],
    ["Copyright 2021, Bay News. All rights reserved.", "Bay News"],
    ["READ MORE ON WWW.BAY.EXAMPLE", "Bay News"],
  ] as const)("reads %j as a line of %s's own", ([line, name]) => {
    const fact = outletOf(`${story}\n${line}`);
    expect(fact?.value).toBe(name);
    expect(placesOf(fact?.evidence ?? [])).toEqual(["line 3"]);
  });

  test.for([
    "The Daily Example was founded in 1911.",
    "She told Bay News that the storm had passed.",
    "Support for The Daily Example has grown.",
    "Also on The Daily Examples of old",
    "More from Bay Newspapers",
  ])("does not read %j as one", (line) => {
    expect(outletOf(`${story}\n${line}`)).toBeUndefined();
  });

  test("does not read a paragraph as one", () => {
    expect(
      outletOf(`Support Bay News, ${"they cried again and ".repeat(10)}left.`),
    ).toBeUndefined();
  });

  test("names every line that is evidence", () => {
    const fact = outletOf(`Support Bay News!\n${story}\nMore from Bay News`);
    expect(placesOf(fact?.evidence ?? [])).toEqual(["line 1", "line 4"]);
  });

  test("takes the outlet that more lines speak for", () => {
    const lines = "Support Bay News!\nMore from Bay News\nMore on daily.example";
    expect(outletOf(lines)?.value).toBe("Bay News");
  });

  test("knows none where two outlets' lines are as many", () => {
    expect(outletOf("Support Bay News!\nMore on daily.example")).toBeUndefined();
  });

  test.for([
    ["https://daily.example/2021/a", "The Daily Example"],
    ["https://www.daily.example/a", "The Daily Example"],
    ["https://en.bay.example:8080/a", "Bay News"],
    ["https://www.unknown.example/a", "unknown.example"],
    ["https://notdaily.example/a", "notdaily.example"],
    ["https://daily.example.org/a", "daily.example.org"],
  ] as const)("reads the host of %s as %s", ([url, name]) => {
    expect(outletOf(story, { url })).toEqual({
      value: name,
      evidence: [{ kind: "url", text: url }],
    });
  });

  test.for([
    ["visit/the-daily-example.txt", "The Daily Example"],
    ["2010-04-01-baynews-1196.txt", "Bay News"],
    ["2010/daily_2.md", "The Daily Example"],
    ["visit/baynewspaper.txt", undefined],
    ["the-daily-example/visit.txt", undefined],
    ["holidaily.txt", undefined],
  ] as const)("reads the file name %s as %s", ([path, name]) => {
    const fact = outletOf(story, { path });
    expect(fact?.value).toBe(name);
    if (fact) expect(fact.evidence).toEqual([{ kind: "fileName", text: path.split("/").at(-1) }]);
  });

  test("ranks a person's word, own lines, the address and the file name", () => {
    const path = "the-daily-example.txt";
    const url = "https://baynews.example/a";
    const lines = `${story}\nMore on bay.example`;
    expect(placesOf(outletOf(lines, { path, url, outlet: "Mine" })?.evidence ?? [])).toEqual([
      "sidecar",
    ]);
    expect(placesOf(outletOf(lines, { path, url })?.evidence ?? [])).toEqual(["line 3"]);
    expect(outletOf(story, { path, url })?.value).toBe("Bay News");
    expect(outletOf(story, { path })?.value).toBe("The Daily Example");
    expect(outletOf(story)).toBeUndefined();
  });

  test("believes the address where lines point at another outlet", () => {
    const fact = outletOf(`${story}\nMore on daily.example`, { url: "https://baynews.example/a" });
    expect([fact?.value, ...placesOf(fact?.evidence ?? [])]).toEqual(["Bay News", "url"]);
  });
});
