import { describe, expect, test } from "vitest";
import { readText } from "../../src/read/text.ts";
import { articleOf, cleanText, paragraphsOf } from "./raw-file.ts";

const mail = `The council of the invented town of Ostrava Bay voted on Monday to close
the old harbour to ships of more than forty metres, after three of them
ran aground within a year on the sands that the winter storms had moved.

"We cannot dredge every spring," the harbour master said, adding that a
survey of the sands would be made before the summer and that smaller
ships would be warned by radio until then.

Fishermen said that they had not been asked.`;

describe("readText", () => {
  test("joins the lines of a text that is wrapped like an e-mail", () => {
    const { blocks, wrappedAt } = readText(mail);
    expect(wrappedAt).toBe(72);
    expect(blocks.map(({ lines }) => [lines.from, lines.to])).toEqual([
      [1, 3],
      [5, 7],
      [9, 9],
    ]);
    expect(blocks[0]?.text).toMatch(/ to close the old harbour .* of them ran aground /u);
  });

  test("takes each line of a scraped dump for a paragraph", () => {
    const paragraph = "The council of the town voted to close the old harbour to ships. ".repeat(4);
    const { blocks, wrappedAt } = readText(`Menu\nSearch\n${paragraph}\n${paragraph}\nRead more`);
    expect(wrappedAt).toBeUndefined();
    expect(blocks.map(({ lines }) => lines.from)).toEqual([1, 2, 3, 4, 5]);
  });

  test.for([
    ["short lines", "Once\nMonthly\nAnnual\nContinue"],
    ["lines that end long before the widest", `${mail.split("\n", 1)[0]}\nOne.\nTwo.\nThree.`],
    ["a poem", "The sea came in the night\nand took the boats\nthat nobody had tied\nto anything"],
  ] as const)("does not join %s", ([, text]) => {
    const { blocks, wrappedAt } = readText(text);
    expect(wrappedAt).toBeUndefined();
    expect(blocks).toHaveLength(text.split("\n").length);
  });

  test("starts a block at a line that would have fitted on the one before", () => {
    const { blocks } = readText(mail.replace("\n\nFishermen said", "\nFishermen said"));
    expect(blocks.at(-1)?.text).toBe("Fishermen said that they had not been asked.");
  });

  test.for([
    "# no heading",
    "    no code",
    "- no list",
    "> no quote",
    "{{ no.template }} {% raw %}",
    "<script>alert(1)</script>",
    "[x]: https://example.org/",
    "*a* _b_ `c` ~~d~~ \\*",
    "www.example.com a@b.example",
    "&amp; &#65;",
    "| a | b |",
    "a\u2028b\u2029c",
    "\u202eright to left",
  ])("leaves %j a paragraph of one text", (line) => {
    const { blocks } = readText(`${line}\n`);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.content).toEqual({
      type: "paragraph",
      children: [{ type: "text", value: line.trim() }],
    });
  });

  test("sees blank lines where a line holds only white space", () => {
    expect(readText("a\n \t\n\u00a0\n\ufeff\nb").blocks.map(({ lines }) => lines.from)).toEqual([
      1, 5,
    ]);
  });
});

describe("clean", () => {
  test("says at which width lines are joined", () => {
    expect(cleanText(mail).notes.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/wrapped at 72 characters/u),
    );
  });

  test("takes a .txt that begins with --- for plain text", () => {
    const article = articleOf("---\ntitle: Not read\n---\n\nA text follows here.");
    expect(paragraphsOf(article).join("\n")).toContain("title: Not read");
    expect(article.facts.title.value).not.toBe("Not read");
    expect(article.sidecar).toEqual({});
  });
});
