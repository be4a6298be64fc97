import { describe, expect, test } from "vitest";
import { articleOf, cleanText, marksOf, paragraphsOf } from "../read/raw-file.ts";

const text = `The harbour closes

Ships were kept out on Monday.

Also on example.org The winter storms

Nobody was hurt, the harbour master said.

Read more
Also on example.org The summer calm`;

function marksWith(sidecar: string): readonly string[] {
  return marksOf(articleOf(text, { sidecar }));
}

const rulesAlone = [
  "1-1 claimed title",
  "3-3 kept",
  "5-5 cut related-link",
  "7-7 kept",
  "9-9 cut teaser-label",
  "10-10 cut related-link",
];

function lineOf(mark: string): string | undefined {
  return mark.split(" ")[0];
}

function except(...changes: readonly string[]): readonly string[] {
  return rulesAlone.map(
    (mark) => changes.find((change) => lineOf(change) === lineOf(mark)) ?? mark,
  );
}

describe("clean", () => {
  test.for([
    ["keep: [The winter storms]", except("5-5 kept")],
    ["keep: ['Also on  example.org']", except("5-5 kept", "10-10 kept")],
    ["keep: ['5']", except("5-5 kept")],
    ["keep: [5]", except("5-5 kept")],
    ["keep: ['5-9']", except("5-5 kept", "9-9 kept")],
    ["keep: ['9-10', The winter storms]", except("5-5 kept", "9-9 kept", "10-10 kept")],
    ["keep: [Ships were]", rulesAlone],
    ["cut: [Nobody was hurt]", except("7-7 cut by-hand")],
    ["cut: ['2-4']", except("3-3 cut by-hand")],
    ["cut: ['9']", except("9-9 cut by-hand")],
    ["cut: [Nobody]\nkeep: [Read more]", except("7-7 cut by-hand", "9-9 kept")],
    ["cut: [The harbour closes]", ["1-1 cut by-hand", "3-3 kept", ...rulesAlone.slice(2)]],
  ] as const)("does as the sidecar says: %j", ([sidecar, marks]) => {
    expect(marksWith(sidecar)).toEqual(marks);
    expect(cleanText(text, { sidecar }).notes.filter(({ stage }) => stage === "mark")).toEqual([]);
  });

  test.for([
    ["keep: [The autumn fog]", "The autumn fog"],
    ["cut: [nobody WAS hurt]", "nobody WAS hurt"],
    ["keep: ['40-50']", "40-50"],
    ["cut: ['2']", "2"],
    ["cut: ['0']", "0"],
    ["keep: ['10-9']", "10-9"],
    ["cut: [' ']", " "],
  ] as const)("notes what %j names and the file does not hold", ([sidecar, said]) => {
    const { notes } = cleanText(text, { path: "a/x.txt", sidecar });
    const found = notes.filter(({ stage }) => stage === "mark");
    expect(found).toEqual([
      {
        path: "a/x.txt",
        stage: "mark",
        message: expect.stringMatching(/, expected .+; .*\bx\.txt\.yaml$/u),
        refused: false,
      },
    ]);
    expect(found[0]?.message).toContain(`"${said}"`);
    expect(marksWith(sidecar)).toEqual(rulesAlone);
  });

  test("keeps what is named as a person wrote it, in its place", () => {
    expect(paragraphsOf(articleOf(text, { sidecar: "keep: [The winter storms]" }))).toEqual([
      "Ships were kept out on Monday.",
      "Also on example.org The winter storms",
      "Nobody was hurt, the harbour master said.",
    ]);
  });

  test("never cuts front matter by its lines", () => {
    const article = articleOf("---\ncut: ['1-2', A text]\n---\n\nA text.\n\nThe rest.", {
      path: "news.md",
    });
    expect(marksOf(article)).toEqual(["1-3 claimed frontMatter", "5-5 cut by-hand", "7-7 kept"]);
  });

  test("notes that no body is left", () => {
    const { article, notes } = cleanText("Read more\n\nShare this story!");
    expect(article?.body.children).toEqual([]);
    expect(notes.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^no body left: .+, expected .+; .*`keep:`/u),
    );
  });
});
