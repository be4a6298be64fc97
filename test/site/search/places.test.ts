import { describe, expect, test } from "vitest";
import { placeOf, type Sharded } from "../../../src/site/search/places.ts";

function shard(name: string): Sharded {
  return { language: "en", name, findables: [], inputs: `inputs of ${name}` };
}

const names = { chunks: ["index/en_1.pf_index"], fragments: ["fragment/en_a.pf_fragment"] };

function filesOf({ plan }: ReturnType<typeof placeOf>): readonly string[] {
  return plan.map(({ file }) => file);
}

describe("placeOf", () => {
  test("puts a shard's texts beside those of the others, all else into a folder of its own", () => {
    const place = placeOf(shard("2012-01-01"), names, new Set());
    expect(filesOf(place)).toEqual([
      "search/en/2012-01-01/head.json",
      "search/en/2012-01-01/index/en_1.pf_index",
      "search/en/fragment/en_a.pf_fragment",
    ]);
    expect(place.fragments).toBe("../");
  });

  test("keeps the texts of a shard apart whose name for one a shard before it has", () => {
    const texts = new Set<string>();
    const first = placeOf(shard("2012-01-01"), names, texts);
    const second = placeOf(shard("2013-01-01"), names, texts);
    expect(filesOf(second)).toContain("search/en/2013-01-01/fragment/en_a.pf_fragment");
    expect(second.fragments).toBe("");
    expect(new Set([...filesOf(first), ...filesOf(second)]).size).toBe(6);
  });

  test("tells a shard that lies apart from the same that does not", () => {
    const texts = new Set<string>(["search/en/fragment/en_a.pf_fragment"]);
    const apart = placeOf(shard("2012-01-01"), names, texts);
    const beside = placeOf(shard("2012-01-01"), names, new Set());
    expect(apart.shard.inputs).not.toBe(beside.shard.inputs);
    expect(apart.plan.every(({ inputs }) => inputs === apart.shard.inputs)).toBe(true);
  });

  test("shares no texts between languages", () => {
    const texts = new Set<string>();
    placeOf(shard("all"), names, texts);
    const other = placeOf({ ...shard("all"), language: "ru" }, names, texts);
    expect(filesOf(other)).toContain("search/ru/fragment/en_a.pf_fragment");
  });
});
