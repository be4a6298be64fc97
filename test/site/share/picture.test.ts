import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { widthOf, drawableText } from "../../../src/site/share/font.ts";
import { linesOf } from "../../../src/site/share/lines.ts";
import { drawPicture, shareSize, type Picture } from "../../../src/site/share/picture.ts";

const picture: Picture = {
  kicker: "The bay's archive",
  title: "The flood",
  names: ["The Bay Post", "Northern Wire"],
  bars: [
    { at: 0, width: 0.5, count: 3 },
    { at: 0.5, width: 0.5, count: 12 },
  ],
  from: "2012",
  to: "2013",
};

interface Decoded {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel, after a row's filter byte: enough to see whether it was all written. */
  readonly bytes: number;
}

function decode(png: Uint8Array): Decoded {
  const buffer = Buffer.from(png);
  expect(buffer.toString("latin1", 1, 4)).toBe("PNG");
  const data: Buffer[] = [];
  for (let at = 8; at < buffer.length; at += 12 + buffer.readUInt32BE(at)) {
    if (buffer.toString("latin1", at + 4, at + 8) !== "IDAT") continue;
    data.push(buffer.subarray(at + 8, at + 8 + buffer.readUInt32BE(at)));
  }
  const bytes = inflateSync(Buffer.concat(data)).length;
  return { width: buffer.readUInt32BE(16), height: buffer.readUInt32BE(20), bytes };
}

describe("drawPicture", () => {
  test("makes a whole PNG of the size that is promised, the same twice", () => {
    const png = drawPicture(picture);
    const { width, height } = shareSize;
    expect(decode(png)).toEqual({ width, height, bytes: (width * 4 + 1) * height });
    expect(Buffer.from(drawPicture(picture)).equals(png)).toBe(true);
  });

  test.for<[string, Partial<Picture>]>([
    ["its title", { title: "The storm" }],
    ["a name", { names: ["The Bay Post"] }],
    ["when it ends", { to: "2014" }],
    ["a bar", { bars: picture.bars.slice(1) }],
  ])("shows %s", ([, changed]) => {
    const png = drawPicture({ ...picture, ...changed });
    expect(Buffer.from(png).equals(drawPicture(picture))).toBe(false);
  });

  test("shows neither a title nor a name in letters that its font lacks", () => {
    const without = drawPicture({ ...picture, title: "", names: [] });
    const png = drawPicture({ ...picture, title: "洪水の記録", names: ["朝の新聞"] });
    expect(Buffer.from(png).equals(without)).toBe(true);
  });

  test("takes any text for text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const png = drawPicture({ ...picture, title: `</text><rect/>&${text}`, names: [text] });
        expect(decode(png).width).toBe(shareSize.width);
      }),
      { numRuns: 15 },
    );
  });
});

describe("drawableText", () => {
  test.for([
    ["Наводнение: day 1", "Наводнение: day 1"],
    ["Flood 🌊 \u202Enow", "Flood now"],
    ["Πλημμύρα", "Πλημμύρα"],
    ["Lũ lụt", "Lũ lụt"],
    ["فيضان", undefined],
    ["Flood 洪", undefined],
    ["🌊", undefined],
  ] as const)("reads %s", ([text, drawable]) => {
    expect(drawableText(text)).toBe(drawable);
  });
});

describe("linesOf", () => {
  const type = { size: 40, weight: 600 } as const;

  test("breaks between words and loses none", () => {
    const text = "The river rose again on Friday and the bridge was closed for a week";
    const lines = linesOf(text, type, 400, 9);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(" ")).toBe(text);
    for (const line of lines) expect(widthOf(line, type)).toBeLessThanOrEqual(400);
  });

  test.for(["Donaudampfschifffahrtsgesellschaftskapitän ".repeat(9), "a ".repeat(500)])(
    "keeps what is too long within its width and says that more follows: %s",
    (text) => {
      const lines = linesOf(text, type, 400, 2);
      expect(lines).toHaveLength(2);
      for (const line of lines) expect(widthOf(line, type)).toBeLessThanOrEqual(400);
      expect(lines[1]).toMatch(/…$/u);
    },
  );
});
