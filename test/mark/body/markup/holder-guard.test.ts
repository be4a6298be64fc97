import { describe, expect, test } from "vitest";
import { inBody, stateCount } from "../../../../src/mark/body/chain.ts";
import { holderGuard } from "../../../../src/mark/body/markup/holder-guard.ts";
import { menu, paragraphs, readTreeOf } from "./html-page.ts";
import { prose } from "../prose.ts";

const results = Array.from({ length: 12 }, (_, at) => `<p>${at + 1}. Boat ${at} of the bay</p>`);
const { tree } = readTreeOf(
  `<div class=results>${results.join("")}</div><div class=report>${paragraphs()}</div>`,
);
const lines = [...tree.lines.keys()];
const scores = Float64Array.from({ length: lines.length * stateCount }, (_, at) => Math.sin(at));
const outside = lines.slice(0, results.length);
const inside = lines.slice(results.length);

describe("holderGuard", () => {
  test("closes the body to lines outside its holder where the likely lines pass it by", () => {
    expect(inside.map((line) => tree.lines[line]?.block.text)).toEqual(prose);
    const guarded = holderGuard(tree, outside, scores) ?? new Float64Array();
    const changed = [...guarded.keys()].filter((at) => guarded[at] !== scores[at]);
    expect(changed).toEqual(outside.map((line) => line * stateCount + inBody));
    for (const at of changed) expect(guarded[at]).toBeLessThan(-1000);
  });

  test("guards where no line is likely", () => {
    expect(holderGuard(tree, [], scores)).toBeDefined();
  });

  test.for([
    ["all of the holder is likely", inside],
    ["half of it is", inside.slice(0, 3)],
    ["all lines are", lines],
    ["two paragraphs are, and lines outside", [...outside, ...inside.slice(0, 2)]],
  ] as const)("leaves the scores alone where %s", ([, likely]) => {
    expect(holderGuard(tree, likely, scores)).toBeUndefined();
  });

  test.for([
    ["a text without markup", undefined],
    ["a page without prose", readTreeOf(menu).tree],
  ] as const)("leaves %s alone", ([, given]) => {
    expect(holderGuard(given, [], scores)).toBeUndefined();
  });
});
