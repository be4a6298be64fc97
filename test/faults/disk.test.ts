import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, type TestContext } from "vitest";
import { folderOf } from "../cli/run-dateline.ts";
import { openMounts, type Mounts } from "./mounts.ts";
import { build } from "./run-until.ts";
import { sampleOf } from "./scale.ts";
import { archives, buildHere, expectTidy, expectWhole, put, siteIn, type Site } from "./sites.ts";

let mounts: Mounts | string;
let built: string;
let before: Site;
let after: Site;

beforeAll(async () => {
  mounts = await openMounts();
  const folder = folderOf({});
  const [one, two] = [join(folder, "one"), join(folder, "two")];
  put(folder, archives[0]);
  await buildHere(folder, one);
  put(folder, archives[1]);
  await buildHere(folder, two);
  [built, before, after] = [one, siteIn(one), siteIn(two)];
});

afterAll(() => {
  if (typeof mounts !== "string") mounts.end();
});

/** Skips a test, and says why, where nothing can be mounted. */
function mounted({ skip }: TestContext): Mounts {
  return typeof mounts === "string" ? skip(mounts) : mounts;
}

/** A folder with the second archive and, on a disk of its own, the site of the first. */
function onDisk({ sh, see }: Mounts): { readonly folder: string; readonly disk: string } {
  const folder = folderOf({});
  put(folder, archives[1]);
  mkdirSync(join(folder, "disk"));
  sh(`mount -t tmpfs -o size=20m tmpfs ${folder}/disk && cp -a ${built} ${folder}/disk/site`);
  return { folder, disk: see(join(folder, "disk")) };
}

describe("a full disk", { timeout: 600_000 }, () => {
  const rooms = [0, 4, 8, 16, 32, 64, 100, 200, 300, 400, 500, 600, 700, 800, 1000, 1200].map(
    (kB) => `${kB}k`,
  );

  test.for(sampleOf(rooms, 2))(
    "with room for %s leaves the old site, or takes the new one",
    async (room, context) => {
      const disks = mounted(context);
      const { within, sh } = disks;
      const { folder, disk } = onDisk(disks);
      const output = join(disk, "site");
      sh(
        `cd ${folder}/disk && dd if=/dev/zero of=rest bs=64k 2>/dev/null; truncate -s -${room} rest`,
      );
      const words = ["--output", "disk/site"];
      const { code, err } = await build(folder, { within, words });
      expectWhole(siteIn(output), before, after);
      if (code === 0) expect(siteIn(output)).toEqual(after);
      else {
        expect(code).toBe(2);
        expect(err).toMatch(
          /disk\/site: site: cannot be (?:written|finished) \((?:ENOSPC|database or disk is full)\), expected .*; /u,
        );
        expect([before, after]).toContainEqual(siteIn(output));
      }
      sh(`rm ${folder}/disk/rest`);
      expect((await build(folder, { within, words })).code).toBe(0);
      expect(siteIn(output)).toEqual(after);
      expectTidy(output);
      sh(`umount ${folder}/disk`);
    },
  );
});

describe("a disk of its own at the output folder", { timeout: 600_000 }, () => {
  test("takes copies in place of moves", async (context) => {
    const disks = mounted(context);
    const { within, sh, see } = disks;
    const folder = folderOf({});
    mkdirSync(join(folder, "_site"));
    sh(`mount -t tmpfs tmpfs ${folder}/_site && cp -a ${built}/. ${folder}/_site`);
    put(folder, archives[1]);
    expect((await build(folder, { within })).code).toBe(0);
    expect(siteIn(see(join(folder, "_site")))).toEqual(after);
    expectTidy(join(folder, "_site"));
  });
});

describe("an output that cannot be written", { timeout: 600_000 }, () => {
  test.for(sampleOf(["disk/site", "disk"], 1))(
    "leaves the old site where %s is read-only",
    async (place, context) => {
      const disks = mounted(context);
      const { within, sh } = disks;
      const { folder, disk } = onDisk(disks);
      const words = ["--output", "disk/site"];
      const path = join(folder, place);
      sh(`mount --bind ${path} ${path} && mount -o remount,bind,ro ${path}`);
      const { code, err } = await build(folder, { within, words });
      expect(code).toBe(2);
      expect(err).toContain("disk/site: site: cannot be written (EROFS), expected ");
      expect(siteIn(join(disk, "site"))).toEqual(before);
      sh(`umount ${path}`);
      expect((await build(folder, { within, words })).code).toBe(0);
      expect(siteIn(join(disk, "site"))).toEqual(after);
      expectTidy(join(disk, "site"));
    },
  );

  test.for(["_site", "._site.dateline-staging"])("says so where %s is a file", async (name) => {
    const folder = folderOf({ [name]: "somebody's" });
    put(folder, archives[0]);
    const { code, err } = await build(folder);
    expect(code).toBe(2);
    expect(err).toMatch(/_site: site: cannot be written \((?:EEXIST|ENOTDIR)\), expected .*; /u);
    rmSync(join(folder, name));
    await buildHere(folder, join(folder, "_site"));
    expect(siteIn(join(folder, "_site"))).toEqual(before);
  });

  test("is finished when what stood in the way is gone", async () => {
    const folder = folderOf({});
    const output = join(folder, "_site");
    put(folder, archives[0]);
    await buildHere(folder, output);
    put(folder, archives[1]);
    mkdirSync(join(output, "articles/storm/roofs/index.html"), { recursive: true });
    await expect(buildHere(folder, output)).rejects.toThrow("no file, expected nothing or a page");
    expectWhole(siteIn(output), before);
    expectTidy(output);
    rmSync(join(output, "articles/storm"), { recursive: true });
    writeFileSync(join(output, "mine.txt"), "kept");
    await buildHere(folder, output);
    expect([...siteIn(output).keys()]).toContain("mine.txt");
    rmSync(join(output, "mine.txt"));
    expect(siteIn(output)).toEqual(after);
  });
});
