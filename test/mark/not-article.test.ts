import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { signs } from "../../src/mark/not-article.ts";
import { nastyText, seeded } from "../read/nasty-text.ts";
import { cleanText } from "../read/raw-file.ts";

const says = /^(?<name>[a-z ]+): .+, expected an article; .+$/u;

function signOf(text: string, sidecar = ""): string | undefined {
  const { notes } = cleanText(text, { sidecar });
  return notes.flatMap(({ stage, message }) =>
    stage === "mark" ? (says.exec(message)?.groups?.["name"] ?? []) : [],
  )[0];
}

describe.for(signs)("$name", ({ name, is, isNot }) => {
  test.for(is)("is %j", (text) => {
    expect(signOf(text)).toBe(name);
    expect(cleanText(text).confidence).toBeLessThan(0.3);
  });

  test.for(isNot)("is not %j", (text) => {
    expect(signOf(text)).toBeUndefined();
  });

  test("has at least as many look-alikes", () => {
    expect(isNot.length).toBeGreaterThanOrEqual(is.length);
  });
});

describe("confidence", () => {
  const prose =
    "The river rose on Monday and the town stood still, as its mayor had said that it would in May.";

  test.for([
    ["a whole article", ["River rises", prose, prose.toUpperCase(), `${prose} ${prose}`], 0.7, 1],
    ["a short note", ["Rain", "It rained."], 0, 0.3],
    ["prose among menus", ["River rises", prose, ..."abcdefghij".split("")], 0.2, 0.6],
    ["an error page", ["404 Not Found", prose], 0, 0.15],
  ] as const)("of %s", ([, lines, least, most]) => {
    const { confidence } = cleanText(lines.join("\n"));
    expect(confidence).toBeGreaterThanOrEqual(least);
    expect(confidence).toBeLessThanOrEqual(most);
  });

  test("is 0 of a file that is refused", () => {
    expect(cleanText(" ").confidence).toBe(0);
  });

  test("lies between 0 and 1, of any text", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const { confidence } = cleanText(text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
      { ...seeded, numRuns: 500 },
    );
  });
});

describe("a person's keep:", () => {
  const stub = "River rises\nThe river rose on Monday.\nSubscribe to continue reading";

  test("silences the sign", () => {
    expect(signOf(stub)).toBe("paywall stub");
    expect(signOf(stub, "keep: [The river]")).toBeUndefined();
  });

  test("does not hide an empty body", () => {
    expect(signOf("Read more: Rain comes", "keep: [Snow]")).toBe("no body left");
  });

  test("names the line that gave it away", () => {
    const { notes } = cleanText(stub);
    expect(notes.find(({ stage }) => stage === "mark")).toEqual({
      path: "news.txt",
      line: 3,
      stage: "mark",
      message:
        "paywall stub: it ends in “Subscribe to continue reading”, expected an article; save the article itself, or `keep:` a line of it in the sidecar if this is it",
      refused: false,
    });
  });
});
