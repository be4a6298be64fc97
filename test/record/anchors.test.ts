import { describe, expect, test } from "vitest";
import { anchorsOf, shortHash } from "../../src/record/anchors.ts";
import { articleOf } from "../read/raw-file.ts";

function anchors(text: string, path = "news.txt"): readonly string[] {
  return anchorsOf(articleOf(text, { path }).body);
}

describe("anchorsOf", () => {
  test("is a short hash of a paragraph's words", () => {
    // printf 'It snows.' | sha256sum | cut -c 1-8
    expect(shortHash("It snows.")).toBe("51933684");
    expect(anchors("It snows.")).toEqual(["p-51933684"]);
  });

  test("stays when other paragraphs come, go or change places", () => {
    const [snow, rain] = anchors("It snows.\n\nIt rains.");
    expect(anchors("It hails.\n\nIt rains.\n\nIt snows.").slice(1)).toEqual([rain, snow]);
  });

  test("is the same for plain text and for Markdown of the same words", () => {
    expect(anchors("It *snows*.", "news.md")).toEqual(anchors("It snows."));
  });

  test("tells paragraphs of the same words apart", () => {
    const text = Array.from({ length: 14 }, (_, index) => `Line ${index} of the story.`);
    const all = anchors([...text, "Silence.", "Silence.", "Silence."].join("\n\n"));
    const [first] = anchors("Silence.");
    expect(all.slice(-3)).toEqual([first, `${first}-2`, `${first}-3`]);
    expect(new Set(all).size).toBe(all.length);
  });
});
