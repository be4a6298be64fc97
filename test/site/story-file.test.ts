import { describe, expect, test } from "vitest";
import { parseStoryFile } from "../../src/site/story-file.ts";

function parse(text: string): ReturnType<typeof parseStoryFile> {
  return parseStoryFile(new TextEncoder().encode(text), "s/story.md");
}

describe("parseStoryFile", () => {
  test("reads what is published of a story", () => {
    const { said, notes } = parse(
      "---\npublish: { takenDown: by order }\nnoindex: true\nformerly: [old]\n---\n",
    );
    expect(notes).toEqual([]);
    expect(said).toMatchObject({
      publish: { takenDown: "by order" },
      noindex: true,
      formerly: ["old"],
    });
    expect(said.isBroken).toBeUndefined();
  });

  test.for([
    ["a wrong choice", "---\npublish: drafft\n---\n", 2],
    ["no choice", "---\ntitle: A\npublish:\n---\n", 3],
    ["a misspelt key", "---\npublsh: draft\n---\n", 2],
    ["another key with a choice", "---\nstatus: draft\n---\n", 2],
    ["a key in capitals", "---\nPublish: { takenDown: [a] }\n---\n", 2],
    ["broken YAML", "---\ntitle: 'A\npublish: draft\n---\n", 3],
    ["front matter without an end", "---\npublish: draft\n\nA story.", 1],
    ["front matter that begins late", "\n---\npublish: draft\n---\n", 2],
    ["a fence with more behind it", "--- \npublish: draft\n---\n", 1],
    ["a choice outside front matter", "A story.\n\npublish: draft\n", 3],
    ["another language", "---js\npublish: draft\n---\n", 1],
    ["no keys", "---\n- draft\n---\n", 2],
  ] as const)("withholds the story for %s, with a note at its line", ([, text, line]) => {
    const { said, notes } = parse(text);
    expect(said.isBroken).toBe(true);
    expect(notes).toEqual([
      {
        path: "s/story.md",
        line,
        stage: "read",
        message: expect.stringMatching(/, expected .*withheld until then$/u),
        refused: true,
      },
    ]);
  });

  test("notes what YAML leaves out behind a value", () => {
    const { said, notes } = parse("---\ntitle: Win #1\n---\nA story.");
    expect(said.title).toBe("Win");
    expect(notes).toEqual([
      expect.objectContaining({
        path: "s/story.md",
        line: 2,
        message: expect.stringMatching(/^"#1" behind a value, /u),
        refused: false,
      }),
    ]);
  });

  test.for([">".repeat(100_000), "[".repeat(100_000), "- ".repeat(50_000)])(
    "reads an introduction that would choke a parser as plain text and says so",
    (text) => {
      const { said, notes } = parse(`${text}a`);
      expect(said.introduction?.children).toHaveLength(1);
      expect(notes.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^Markdown .+, expected less; it is read as plain text$/u),
      ]);
    },
  );

  test("withholds the story for bytes that are no text", () => {
    const { said } = parseStoryFile(new Uint8Array([0x66, 0xff, 0xfe, 0x00, 0x80]), "s/story.md");
    expect(said.isBroken).toBe(true);
  });

  test.for([
    "---\ntitel: Rain\n---\n",
    "---\nentries: [{ date: soon, text: A, source: B }]\n---\n",
    "A story without front matter.",
    "A story.\n\n---\n\nIts second part.",
  ])("does not for %j", (text) => {
    expect(parse(text).said.isBroken).toBeUndefined();
  });

  test("takes a wrong `noindex` for one that is asked", () => {
    const { said, notes } = parse("---\nnoindex: yes\n---\n");
    expect(said).toMatchObject({ noindex: true });
    expect(notes[0]?.message).toContain('noindex is "yes", expected true');
  });
});
