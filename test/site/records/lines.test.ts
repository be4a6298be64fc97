import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesIn, parseObject, type Line } from "../../../src/site/records/lines.ts";

async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(text: string, size = 3, longest = 100): Promise<readonly Line[]> {
  return Array.fromAsync(linesIn(chunksOf(text, size), longest));
}

function textOf({ bytes }: Line): string | undefined {
  return bytes && Buffer.from(bytes).toString();
}

describe("linesIn", () => {
  test("parts a stream at its line ends, however it comes, and says where each begins", async () => {
    const line = fc.string({ unit: fc.constantFrom("a", "é", "🌧", "\r"), maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 6 }),
        fc.integer({ min: 1, max: 7 }),
        async (given, size) => {
          const text = given.map((each) => `${each}\n`).join("");
          const found = await linesOf(text, size);
          expect(found.map((each) => textOf(each))).toEqual(given);
          for (const { number, at, bytes } of found) {
            expect(given[number - 1]).toBe(
              Buffer.from(text)
                .subarray(at, at + (bytes?.length ?? 0))
                .toString(),
            );
          }
        },
      ),
    );
  });

  test("gives a last line that has no end", async () => {
    expect((await linesOf("a\nb")).map((each) => textOf(each))).toEqual(["a", "b"]);
  });

  test("reads past a line that is too long, and loses no other", async () => {
    const found = await linesOf(`a\n${"b".repeat(11)}\nc\n`, 4, 10);
    expect(found.map((each) => textOf(each))).toEqual(["a", undefined, "c"]);
    expect(found.map(({ at }) => at)).toEqual([0, 2, 14]);
  });
});

describe("parseObject", () => {
  test.for<[string, string]>([
    ["", "an empty line"],
    ["{", "no JSON"],
    ["[]", "no JSON object"],
    ["null", "no JSON object"],
    ['"a"', "no JSON object"],
  ])("finds in %j %s", ([text, found]) => {
    expect(parseObject({ number: 1, at: 0, bytes: Buffer.from(text) })).toBe(found);
  });

  test("takes nothing for UTF-8 that is not", () => {
    const bytes = Buffer.from('{"path":"caf\u00e9.txt"}', "latin1");
    expect(parseObject({ number: 1, at: 0, bytes })).toBe("no JSON");
  });
});
