import { describe, expect, test } from "vitest";
import { dayInFileName, dayInUrl } from "../../src/facts/day.ts";
import type { RawFile } from "../../src/pipeline.ts";
import { articleOf, cleanText, marksOf, placesOf } from "../read/raw-file.ts";

const text = "A storm reaches the coast\n\nIt came in the night, people said.";
const dated = text.replace("\n\n", "\n\n2 November 2021 14:05\n\n");

describe("dayInUrl", () => {
  test.for([
    ["https://example.org/2021/11/02/a-storm", "2021-11-02"],
    ["https://example.org/world/2021/11/2/a-storm", "2021-11-02"],
    ["https://example.org/world/2021/nov/02/a-storm", "2021-11-02"],
    ["https://example.org/2021/November/02/a-storm", "2021-11-02"],
    ["https://example.org/a-storm-2021-11-02", "2021-11-02"],
    ["https://example.org/2021-11-02-a-storm.html", "2021-11-02"],
    ["https://example.org/2021/11/02", "2021-11-02"],
    ["https://example.org/2021/11/a-storm", undefined],
    ["https://example.org/2021/02/31/a-storm", undefined],
    ["https://example.org/2021/movember/02/a-storm", undefined],
    ["https://example.org/news/539176-storm", undefined],
    ["https://example.org/storm?from=/2021/11/02/", undefined],
    ["https://example.org/1021/11/02/a", undefined],
    ["", undefined],
  ] as const)("reads %j as %s", ([url, day]) => {
    expect(dayInUrl(url)).toBe(day);
  });
});

describe("dayInFileName", () => {
  test.for([
    ["2021-11-02-storm.txt", "2021-11-02"],
    ["coast/storm_2021-11-02.md", "2021-11-02"],
    ["2021-11-02.txt", "2021-11-02"],
    ["2021-11-02/storm.txt", undefined],
    ["2021-02-31-storm.txt", undefined],
    ["12021-11-02.txt", undefined],
    ["2021-11-021.txt", undefined],
    ["2021-11.txt", undefined],
    ["storm.txt", undefined],
  ] as const)("reads %s as %s", ([path, day]) => {
    expect(dayInFileName(path)).toBe(day);
  });
});

interface Sources extends Pick<Partial<RawFile>, "path" | "sidecar"> {
  readonly source: string;
}

describe("clean", () => {
  const url = "url: https://example.org/2021/11/03/storm";
  const path = "2021-11-04-storm.txt";

  test.for<[string, Sources, string, string]>([
    [
      "sidecar",
      { source: dated, sidecar: `day: 2021-11-01\n${url}`, path },
      "2021-11-01",
      "sidecar",
    ],
    ["dateline", { source: dated, sidecar: url, path }, "2021-11-02", "line 3"],
    ["URL", { source: text, sidecar: url, path }, "2021-11-03", "url"],
    ["file name", { source: text, path }, "2021-11-04", "fileName"],
  ])(
    "takes the day of the %s before those of lower rank",
    ([, { source, ...given }, day, place]) => {
      const { facts } = articleOf(source, given);
      expect(facts.day?.value).toBe(day);
      expect(placesOf(facts.day?.evidence ?? [])).toEqual([place]);
    },
  );

  test("names both days and both sources in one note where they differ", () => {
    const { notes } = cleanText(dated, { path: "coast/x.txt", sidecar: url });
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ path: "coast/x.txt", stage: "facts", refused: false });
    expect(notes[0]?.message).toMatch(/2021-11-03 by its URL/u);
    expect(notes[0]?.message).toMatch(/2021-11-02 by its dateline/u);
    expect(notes[0]?.message).toMatch(/; .*`day:`.* x\.txt\.yaml/u);
  });

  test("names every source that agrees as evidence, and notes nothing", () => {
    const given = { path: "2021-11-02-x.txt", sidecar: "url: https://example.org/2021/11/02/x" };
    const { article, notes } = cleanText(dated, given);
    expect(placesOf(article?.facts.day?.evidence ?? [])).toEqual(["line 3", "url", "fileName"]);
    expect(notes).toEqual([]);
  });

  test("notes that no day was found and what to do", () => {
    const { article, notes } = cleanText(text, { path: "coast/afp.txt" });
    expect(article?.facts).not.toHaveProperty("day");
    expect(article?.facts).not.toHaveProperty("time");
    expect(notes).toEqual([
      {
        path: "coast/afp.txt",
        line: 1,
        stage: "facts",
        message:
          'no day found, expected a dateline such as "2 Nov 2021", a date in the URL or in the file name; set `day:` in afp.txt.yaml',
        refused: false,
      },
    ]);
  });

  test("takes the time from the dateline and a person's word before it", () => {
    expect(articleOf(dated).facts.time?.value).toBe("14:05");
    const { facts } = articleOf(dated, { sidecar: "time: 15:30" });
    expect(facts.time).toEqual({ value: "15:30", evidence: [{ kind: "sidecar", text: "15:30" }] });
    expect(facts.day?.value).toBe("2021-11-02");
  });

  test("leaves a date in the body alone", () => {
    const rest = Array.from({ length: 15 }, (_, index) => `Sentence ${index} of the story.`);
    expect(articleOf([text, ...rest, "2 May 2020"].join("\n\n")).facts).not.toHaveProperty("day");
    expect(articleOf(`${text} On 2 May 2020 it was calm.`).facts).not.toHaveProperty("day");
  });

  test("takes no day from a change", () => {
    const changed = text.replace("\n\n", "\n\nUpdated 3 November 2021\n\n");
    expect(articleOf(changed).facts).not.toHaveProperty("day");
  });

  test("claims the dateline, so that it is no part of the body", () => {
    expect(marksOf(articleOf(dated))).toEqual(["1-1 claimed title", "3-3 claimed day", "5-5 kept"]);
  });
});
