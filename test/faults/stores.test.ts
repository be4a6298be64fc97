import { closeSync, existsSync, openSync, statSync, truncateSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { Store } from "../../src/site/kept/store.ts";
import { folderOf, project } from "../cli/run-dateline.ts";
import { run } from "./run-until.ts";
import { randomOf, times } from "./scale.ts";
import { valueOf } from "./store-user.ts";

/** Garbage at a random place, or an end at one. */
function damage(file: string, random: () => number): void {
  if (!existsSync(file)) return;
  const place = Math.floor(random() * statSync(file).size);
  if (random() < 0.3) return truncateSync(file, place);
  const opened = openSync(file, "r+");
  writeSync(opened, Buffer.from("garbage ".repeat(1 + random() * 500)), 0, undefined, place);
  closeSync(opened);
}

describe("a store that several processes use", { timeout: 600_000 }, () => {
  test.for(["and nobody harms", "and one of which is killed", "and somebody overwrites"])(
    "%s gives nobody another value than was put",
    async (way) => {
      const user = join(project, "test/faults/store-user.ts");
      for (let trial = 0; trial < times(1, 15); trial += 1) {
        const file = join(folderOf({}), "kept/a.sqlite");
        const random = randomOf(trial);
        const rounds = String(times(10, 40));
        const users = [1, 2, 3].map((seed) => run([user, file, String(trial * 3 + seed), rounds]));
        if (way === "and one of which is killed") {
          await run([user, file, "99", "1000"], { until: 100 + 900 * random() });
        } else if (way === "and somebody overwrites") {
          for (let each = 0; each < 10; each += 1) {
            await sleep(50 + 100 * random());
            damage(random() < 0.7 ? file : `${file}-wal`, random);
          }
        }
        expect((await Promise.all(users)).map(({ code, err }) => [code, err])).toEqual([
          [0, ""],
          [0, ""],
          [0, ""],
        ]);
        const store = new Store(file, () => undefined);
        if (way === "and nobody harms")
          expect(store.keysWhere(() => true).length).toBeGreaterThan(0);
        for (const key of store.keysWhere(() => true))
          expect([undefined, valueOf(key)]).toContain(store.get(key));
        store.change([["k", valueOf("k")]]);
        store.change([["k", valueOf("k")]]);
        expect(store.get("k")).toBe(valueOf("k"));
        store.close();
      }
    },
  );
});
