import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { Store } from "../../../src/site/kept/store.ts";
import { folderOf } from "../../cli/run-dateline.ts";

function place(): { readonly file: string; readonly said: string[]; readonly open: () => Store } {
  const file = join(folderOf({}), "kept/a.sqlite");
  const said: string[] = [];
  return { file, said, open: () => new Store(file, (found) => said.push(found)) };
}

describe("Store", () => {
  test("gives what was put, also when it is opened again", () => {
    const { said, open } = place();
    const store = open();
    store.change([
      ["a", "one"],
      ["b", ""],
    ]);
    store.change([["a", "two"]], ["b"]);
    store.close();
    const again = open();
    expect([again.get("a"), again.get("b"), again.keysWhere(() => true)]).toEqual([
      "two",
      undefined,
      ["a"],
    ]);
    again.close();
    expect(said).toEqual([]);
  });

  test("serves two at once", () => {
    const { said, open } = place();
    const [one, two] = [open(), open()];
    one.change([["a", "one"]]);
    two.change([["b", "two"]]);
    expect([two.get("a"), one.get("b"), said]).toEqual(["one", "two", []]);
    one.close();
    two.close();
  });

  test.for([
    ["junk", "no database at all ".repeat(500)],
    ["a cut file", undefined],
  ] as const)("throws %s away, says so, and goes on", ([, junk]) => {
    const { file, said, open } = place();
    const store = open();
    store.change(Array.from({ length: 500 }, (_, index) => [`k${index}`, "x".repeat(100)]));
    store.close();
    writeFileSync(file, junk ?? readFileSync(file).subarray(0, 5000));
    const again = open();
    again.get("k499");
    again.change([["new", "value"]]);
    again.change([["new", "value"]]);
    expect(again.get("new")).toBe("value");
    again.close();
    expect(said).toEqual(["damaged, expected what an earlier run kept; it is made anew"]);
  });

  test("gives nothing where a value is not the one that was put", () => {
    const { file, open } = place();
    const store = open();
    store.change([["a", "They met on Tuesday."]]);
    store.close();
    const database = new DatabaseSync(file);
    database.exec("UPDATE kept SET value = 'They met on Monday.'");
    database.close();
    const again = open();
    expect(again.get("a")).toBeUndefined();
    again.close();
  });

  test("is made anew where its head says that it may not be written, and the system that it may", () => {
    const { file, said, open } = place();
    const store = open();
    store.change([["a", "one"]]);
    store.close();
    const bytes = readFileSync(file);
    bytes[18] = 9; // https://www.sqlite.org/fileformat.html, 1.3.3: a version of the format that is only read
    writeFileSync(file, bytes);
    const damaged = open();
    damaged.change([["b", "two"]]);
    damaged.close();
    const again = open();
    again.change([["c", "three"]]);
    expect(again.get("c")).toBe("three");
    again.close();
    expect(said).toEqual([expect.stringMatching(/^damaged, /u)]);
  });

  test("keeps nothing, and says so, where it cannot be written", () => {
    const folder = folderOf({ kept: "a file, not a folder" });
    const said: string[] = [];
    const store = new Store(join(folder, "kept/a.sqlite"), (found) => said.push(found));
    store.change([["a", "one"]]);
    expect([store.get("a"), store.keysWhere(() => true), said.length]).toEqual([undefined, [], 1]);
    expect(said[0]).toContain("cannot be written (");
  });
});
