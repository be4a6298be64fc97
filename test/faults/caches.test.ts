import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { beforeAll, describe, expect, test } from "vitest";
import { folderOf } from "../cli/run-dateline.ts";
import { randomOf, times } from "./scale.ts";
import { archives, buildHere, put, siteIn, type Site } from "./sites.ts";

type Random = () => number;

/** What becomes of a file. */
const damages: Readonly<Record<string, (bytes: Buffer, random: Random) => Uint8Array>> = {
  "cut at any place": (bytes, random) => bytes.subarray(0, random() * bytes.length),
  "overwritten at some places": (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let each = 0; each < 40; each += 1)
      copy[Math.floor(random() * copy.length)] = random() * 256;
    return copy;
  },
  "overwritten in its head": (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let each = 0; each < 4; each += 1) copy[Math.floor(random() * 100)] = random() * 256;
    return copy;
  },
  "replaced by junk": (bytes, random) => Buffer.from(bytes.map(() => random() * 256)),
  "with a page of zeros": (bytes, random) => {
    const copy = Buffer.from(bytes);
    const page = Math.floor((random() * copy.length) / 4096) * 4096;
    return copy.fill(0, page, page + 4096);
  },
  empty: () => new Uint8Array(),
};

const versions: Readonly<Record<string, string>> = {
  "another table": "DROP TABLE kept; CREATE TABLE kept (key TEXT PRIMARY KEY, text TEXT)",
  "no table": "DROP TABLE kept",
  "values of another program": "UPDATE kept SET key = key || 'x', value = '{\"other\": true}'",
  "values that were changed": "UPDATE kept SET value = '{\"other\": true}'",
  "keys that were swapped":
    "UPDATE kept SET value = (SELECT value FROM kept AS other WHERE other.key <> kept.key LIMIT 1)",
};

let folder = "";
let output = "";
let expected: Site;

beforeAll(async () => {
  folder = folderOf({});
  output = join(folder, "_site");
  put(folder, archives[1]);
  await buildHere(folder, join(folder, "cold"), folderOf({}));
  expected = siteIn(join(folder, "cold"));
  put(folder, archives[0]);
  await buildHere(folder, output);
  cpSync(join(folder, ".dateline"), join(folder, "kept"), { recursive: true });
  put(folder, archives[1]);
});

function stores(): readonly string[] {
  return readdirSync(join(folder, ".dateline"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** With what was kept of the first archive, damaged, the site of the second is the one that is made without; then all is well again. */
async function expectSame(damage: (file: string) => void): Promise<void> {
  rmSync(join(folder, ".dateline"), { recursive: true });
  cpSync(join(folder, "kept"), join(folder, ".dateline"), { recursive: true });
  for (const file of stores()) damage(file);
  await buildHere(folder, output);
  expect(siteIn(output)).toEqual(expected);
  const { notes } = await buildHere(folder, output);
  expect(siteIn(output)).toEqual(expected);
  expect(notes.filter(({ path }) => path.startsWith(".dateline/"))).toEqual([]);
}

describe("what builds kept", { timeout: 600_000 }, () => {
  test.for(Object.keys(damages))("makes no difference when it is %s", async (name) => {
    const random = randomOf(name.length);
    const damage = damages[name] ?? ((bytes) => bytes);
    for (let trial = 0; trial < times(1, 30); trial += 1) {
      await expectSame((file) => writeFileSync(file, damage(readFileSync(file), random)));
    }
  });

  test.for(Object.keys(versions))("makes no difference with %s", async (name) => {
    await expectSame((file) => {
      const database = new DatabaseSync(file);
      database.exec(versions[name] ?? "");
      database.close();
    });
  });

  test("makes no difference when one store lies where another did", async () => {
    const [first = ""] = stores();
    const bytes = readFileSync(first);
    await expectSame((file) => writeFileSync(file, bytes));
  });
});
