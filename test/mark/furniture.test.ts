import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cutFurniture,
  findFurniture,
  furniturePieces,
  partFurniture,
} from "../../src/mark/furniture.ts";
import { readText } from "../../src/read/text.ts";
import type { Block } from "../../src/types.ts";
import { nastyText, seeded } from "../read/nasty-text.ts";

const bar = "Read the paper on any device you own.";
const prose = "The river rose by two metres on Thursday and the bridge was closed.";
const background =
  "The dam was built in 1931 by workers from three countries, and its last repair, which the town paid for with a loan that it has not yet paid back, was in 1987.";

function blocksOf(text: string): readonly Block[] {
  return readText(text).blocks;
}

function furnitureOf(...texts: readonly string[]): ReadonlySet<string> {
  return findFurniture(texts.map((text) => furniturePieces(blocksOf(text))));
}

function cutTexts(text: string, furniture: ReadonlySet<string>): readonly string[] {
  const blocks = partFurniture(blocksOf(text), furniture);
  return cutFurniture(blocks, furniture).map(({ block }) => blocks[block]?.text ?? "");
}

describe("findFurniture", () => {
  test("finds lines that stand in three articles, whatever their case and spaces", () => {
    const furniture = furnitureOf(
      `${bar}\nA`,
      `READ  THE PAPER on any device you own.\nB`,
      `C\n${bar}`,
    );
    expect(cutTexts(`${prose}\n${bar}`, furniture)).toEqual([bar]);
  });

  test("does not take two articles for a habit", () => {
    expect(furnitureOf(bar, bar).size).toBe(0);
  });

  test("counts versions of one text once", () => {
    const text = `${background}\n${background} Again.\n${bar}`;
    expect(furnitureOf(text, `${text}\nA`, `${text}\nB`, `${text}\nC`).size).toBe(0);
    expect(furnitureOf(bar, bar, bar, bar).size).toBe(0);
  });

  test("counts an article once, however often it says a line", () => {
    expect(furnitureOf(`${bar}\n${bar}\n${bar}`, prose).size).toBe(0);
  });

  test("keeps a paragraph that an outlet takes up again in a few of its articles", () => {
    const others = Array.from({ length: 97 }, (_, index) => `Article ${index}`);
    const [a, b, c, ...rest] = others;
    const with3 = [a, b, c].map(
      (each) => `${each}
${background}
${bar}`,
    );
    const furniture = furnitureOf(...with3, ...rest);
    expect(cutTexts(`${background}\n${bar}`, furniture)).toEqual([bar]);
  });
});

function words(blocks: readonly Block[]): string {
  return blocks
    .map(({ text }) => text)
    .join(" ")
    .replaceAll(/\s+/gu, " ");
}

describe("partFurniture", () => {
  const furniture = furnitureOf(`${bar}\nA`, `${bar}\nB`, `${bar}\nC`);

  test("parts a line in which furniture and prose run together", () => {
    const text = `${prose} ${bar} Nobody was hurt.`;
    const parts = partFurniture(blocksOf(text), furniture);
    expect(parts.map((part) => part.text)).toEqual([prose, bar, "Nobody was hurt."]);
    expect(parts.map(({ lines }) => lines.from)).toEqual([1, 1, 1]);
    expect(cutTexts(text, furniture)).toEqual([bar]);
  });

  test("does not take the stop of a title for the end of a piece", () => {
    const titles = furnitureOf("Rep.\nA", "Rep.\nB", "Rep.\nC");
    expect(partFurniture(blocksOf("It was Rep. Mary Stone who spoke."), titles)).toHaveLength(1);
  });

  test("loses no word of any text", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const some = new Set(furniturePieces(blocksOf(text)).filter((_, index) => index % 2 === 0));
        expect(words(partFurniture(blocksOf(text), some))).toBe(words(blocksOf(text)));
      }),
      seeded,
    );
  });
});
