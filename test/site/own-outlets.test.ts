import { describe, expect, test } from "vitest";
import { outletsIn, outletWordsIn } from "../../src/site/own-outlets.ts";
import { parseSettings } from "../../src/site/settings.ts";
import { articleOf } from "../read/raw-file.ts";

function settings(outlets: string): ReturnType<typeof parseSettings> {
  return parseSettings(`outlets:\n  ${outlets}`, "archive.yaml");
}

describe("outletsIn", () => {
  test("makes one of an outlet that is known and named in archive.yaml, by the name there", () => {
    const all = outletsIn(settings("Russia Today: { hosts: [www.rt.example], publish: excerpt }"));
    expect(all.filter(({ hosts }) => hosts.includes("rt.com"))).toEqual([
      { name: "Russia Today", hosts: ["rt.example", "rt.com"], aliases: ["RT"] },
    ]);
  });

  test("leaves the others as they are known", () => {
    const names = outletsIn(settings("The Bay Post: { publish: draft }")).map(({ name }) => name);
    expect(names[0]).toBe("The Bay Post");
    expect(names).toEqual(expect.arrayContaining(["RT", "Reuters"]));
  });

  test('does not take every line that begins with "More on" for that of an outlet without a host', () => {
    const outlets = outletsIn(settings("The Bay Post: { publish: draft }"));
    const text = "Rain falls\n\nIt rained.\n\nMore on this as we get it.";
    expect(articleOf(text, { path: "a.txt", outlets }).facts.outlet).toBeUndefined();
  });
});

describe("outletWordsIn", () => {
  const words = outletWordsIn(
    settings(
      "The Bay Post: { aliases: [Bay Post], hosts: [bay.example], publish: draft }\n  RT: { noindex: true }\n  AFP: {}",
    ),
  );

  test.for([
    ["outlet: The Bay Post", ["The Bay Post"]],
    ["outlet: the  bay post", ["The Bay Post"]],
    ["outlet: BAY POST", ["The Bay Post"]],
    ["{ outlet: A wire, url: 'https://m.bay.example/1' }", ["The Bay Post"]],
    ["outlet: Russia Today", ["RT"]],
    ["{ outlet: RT, url: 'https://bay.example/1' }", ["The Bay Post", "RT"]],
    ["outlet: AFP", []],
    ["outlet: The Bay", []],
    ["url: https://notbay.example/", []],
  ] as const)("finds what is said of an article with %j", ([sidecar, names]) => {
    const found = words.of(articleOf("Rain\n\nIt rained.", { path: "a.txt", sidecar }));
    expect(found.map(({ name }) => name)).toEqual(names);
  });
});
