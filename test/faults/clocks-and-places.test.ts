import { readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { filesBelow } from "../../src/site/publish.ts";
import { folderOf } from "../cli/run-dateline.ts";
import { build } from "./run-until.ts";
import { sampleOf } from "./scale.ts";
import { archives, buildHere, put, siteIn, type Site } from "./sites.ts";

let expected: Site;

beforeAll(async () => {
  const folder = folderOf({});
  put(folder, archives[1]);
  await buildHere(folder, join(folder, "_site"));
  expected = siteIn(join(folder, "_site"));
});

/** As a tool does that keeps a file's times, or a clock that was set back. */
function keepingTimes(file: string, text: string): void {
  const { atime, mtime, size } = statSync(file);
  writeFileSync(file, text);
  utimesSync(file, atime, mtime);
  expect(statSync(file).size).toBe(size);
}

describe("a clock that is set back or ahead", { timeout: 600_000 }, () => {
  test.for(sampleOf(["1980-01-01", "2001-09-09", "2038-01-20", "2099-12-31"], 2))(
    "decides nothing: all files are of %s",
    async (day) => {
      const folder = folderOf({});
      const output = join(folder, "_site");
      const setTimes = (place: string): void => {
        for (const file of filesBelow(join(folder, place))) {
          utimesSync(join(folder, place, file), new Date(day), new Date(day));
        }
      };
      put(folder, archives[0]);
      setTimes("articles");
      await buildHere(folder, output);
      for (const place of ["_site", ".dateline"]) setTimes(place);
      put(folder, archives[1]);
      setTimes("articles");
      await buildHere(folder, output);
      expect(siteIn(output)).toEqual(expected);
    },
  );

  test("hides no change of as many bytes: of an article, nor of a page", async () => {
    const folder = folderOf({});
    const output = join(folder, "_site");
    const changed = archives[1]["articles/flood/river.txt"]?.replace("river", "ravin") ?? "";
    put(folder, { ...archives[1], "articles/flood/river.txt": changed });
    await buildHere(folder, output);
    const article = join(folder, "articles/flood/river.txt");
    keepingTimes(article, archives[1]["articles/flood/river.txt"] ?? "");
    await buildHere(folder, output);
    expect(siteIn(output)).toEqual(expected);
    const page = join(output, "articles/flood/river/index.html");
    utimesSync(page, 1_500_000_000, 1_500_000_000);
    await buildHere(folder, output);
    keepingTimes(page, readFileSync(page, "utf8").replace("river", "ravin"));
    await buildHere(folder, output);
    expect(siteIn(output)).toEqual(expected);
  });
});

const places = [
  ["C", "UTC"],
  ["C.UTF-8", "Europe/Moscow"],
  ["POSIX", "America/Adak"],
  ["en_US.UTF-8", "America/New_York"],
  ["en_GB.UTF-8", "Europe/London"],
  ["ru_RU.UTF-8", "Asia/Kamchatka"],
  ["de_DE.UTF-8", "Europe/Berlin"],
  ["tr_TR.UTF-8", "Europe/Istanbul"],
  ["az_AZ.UTF-8", "Asia/Baku"],
  ["lt_LT.UTF-8", "Europe/Vilnius"],
  ["sv_SE.UTF-8", "Europe/Stockholm"],
  ["ar_EG.UTF-8", "Africa/Cairo"],
  ["fa_IR.UTF-8", "Asia/Tehran"],
  ["he_IL.UTF-8", "Asia/Jerusalem"],
  ["hi_IN.UTF-8", "Asia/Kolkata"],
  ["th_TH.UTF-8", "Asia/Bangkok"],
  ["ja_JP.UTF-8", "Asia/Tokyo"],
  ["zh_CN.UTF-8", "Pacific/Kiritimati"],
  ["ko_KR.UTF-8", "Pacific/Chatham"],
  ["pt_BR.UTF-8", "Asia/Kathmandu"],
] as const;

describe("20 locales and time zones", { timeout: 600_000 }, () => {
  test.for(sampleOf(places, 2))("%s and %s give the same bytes", async ([locale, zone]) => {
    const folder = folderOf({});
    put(folder, archives[1]);
    const env = { LANG: locale, LC_ALL: locale, LANGUAGE: locale.slice(0, 2), TZ: zone };
    expect((await build(folder, { env })).code).toBe(0);
    expect(siteIn(join(folder, "_site"))).toEqual(expected);
  });
});
