import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPacked, parsePacked } from "../../../src/site/records/packed.ts";

function parse(text: string): ReturnType<typeof parsePacked> {
  return parsePacked({ number: 1, at: 0, bytes: Buffer.from(text) });
}

describe("parsePacked", () => {
  test("reads what formatPacked wrote, whatever the file holds", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string({ unit: "grapheme" }), (bytes, sidecar) => {
        const found = parse(formatPacked({ path: "s/a.txt", bytes, sidecar }));
        expect(found).toEqual({ path: "s/a.txt", bytes, ...(sidecar !== "" && { sidecar }) });
      }),
    );
  });

  test.for<[string, string]>([
    ['{"bytes":"YQ=="}', "no path"],
    ['{"path":"a.txt"}', "no base64 in `bytes`"],
    ['{"path":"a.txt","bytes":"*"}', "no base64 in `bytes`"],
    ['{"path":"a.txt","bytes":"YQ==","sidcar":"publish: draft"}', 'the key "sidcar"'],
    ['{"path":"a.txt","bytes":"YQ==","sidecar":null}', "a sidecar that is no text"],
    ["{}", "no path"],
  ])("refuses %s for %s", ([text, found]) => {
    expect(parse(text)).toMatchObject({ refused: true, message: expect.stringContaining(found) });
  });

  test.for([
    "../a.txt",
    "/a.txt",
    "s//a.txt",
    "./a.txt",
    "s/.hidden/a.txt",
    "_drafts/a.txt",
    "a.pdf",
    "README.md",
    "s/story.md",
    "s\\a.txt",
    "a.txt/",
    "",
  ])("refuses the path %j", (path) => {
    expect(parse(JSON.stringify({ path, bytes: "YQ==" }))).toMatchObject({
      path,
      refused: true,
      message: expect.stringContaining("a path that is no article's"),
    });
  });
});
