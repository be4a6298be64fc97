import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { KeptDerived, underived, type Derived } from "../../../src/site/kept/derived.ts";
import { steady } from "../../../src/site/kept/steady.ts";
import { Store } from "../../../src/site/kept/store.ts";
import { folderOf } from "../../cli/run-dateline.ts";

const nobody = { articles: [], live: () => [] };

function open(folder: string, isLong: boolean): { derived: KeptDerived; close: () => void } {
  const stores = ["articles", "joins"].map(
    (name) => new Store(join(folder, `${name}.sqlite`), () => undefined),
  );
  const [articles, joins] = stores;
  if (!articles || !joins) throw new Error("no stores");
  const derived = new KeptDerived(articles, joins, isLong);
  const close = (): void => {
    derived.finish();
    for (const store of stores) store.close();
  };
  return { derived, close };
}

function made(derived: Derived, ...from: readonly unknown[]): object {
  return steady(derived, "kind", "key", from, () => ({}));
}

describe("steady", () => {
  test("gives the very value of the last build while all that it hangs on is the same", () => {
    const { derived, close } = open(folderOf({}), true);
    const part = {};
    const first = made(derived, part, "a", undefined);
    derived.settle([], nobody);
    derived.begin();
    expect(made(derived, part, "a", undefined)).toBe(first);
    close();
  });

  test.for([
    ["an equal object that is another", [{}, "a"]],
    ["another text", ["one", "b"]],
    ["less", ["one"]],
    ["more", ["one", "a", undefined]],
  ] as const)("makes it anew of %s", ([, from]) => {
    const { derived, close } = open(folderOf({}), true);
    const first = made(derived, "one", "a");
    expect(made(derived, ...from)).not.toBe(first);
    close();
  });

  test("makes it anew when a build in between did not ask for it", () => {
    const { derived, close } = open(folderOf({}), true);
    const first = made(derived, "a");
    derived.settle([], nobody);
    derived.begin();
    derived.settle([], nobody);
    derived.begin();
    expect(made(derived, "a")).not.toBe(first);
    close();
  });

  test("makes it each time where nothing is held", () => {
    expect(made(underived, "a")).not.toBe(made(underived, "a"));
  });
});

describe("KeptDerived", () => {
  test("of a long process keeps the last story for the next one, and none that was told before it", () => {
    const folder = folderOf({});
    const long = open(folder, true);
    long.derived.put("story", "first", { told: 1 });
    long.derived.settle([], nobody);
    long.derived.begin();
    long.derived.put("story", "second", { told: 2 });
    expect(long.derived.get("story", "second")).toEqual({ told: 2 });
    long.derived.settle([], nobody);
    long.close();
    const next = open(folder, false);
    expect(next.derived.get("story", "first")).toBeUndefined();
    expect(next.derived.get("story", "second")).toEqual({ told: 2 });
    next.close();
  });
});
