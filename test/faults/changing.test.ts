import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow } from "../../src/site/publish.ts";
import { folderOf } from "../cli/run-dateline.ts";
import { times } from "./scale.ts";
import { archives, buildHere, put, siteIn } from "./sites.ts";

/** Writes, cuts, renames and removes an archive's files until it is killed. */
const writer = `
  const fs = require("node:fs");
  process.chdir(process.argv[1]);
  const file = "articles/flood/river.txt";
  const text = (n) => "The river rises " + n + "\\n\\n3 May 2019\\n\\n" + "The river rose on Thursday. ".repeat(n);
  for (let n = 1; ; n = (n % 400) + 1) {
    fs.writeFileSync(file, text(n));
    if (n % 3 === 0) fs.truncateSync(file, n);
    if (n % 5 === 0) fs.writeFileSync(file + ".yaml", n % 2 ? "outlet: The Bay Post" : "publish: draft");
    if (n % 7 === 0) fs.rmSync(file + ".yaml", { force: true });
    if (n % 11 === 0) fs.renameSync(file, "articles/flood/risen.txt");
    if (n % 13 === 0) fs.rmSync("articles/flood/risen.txt", { force: true });
    if (n === 1) console.log("begun");
  }
`;

describe("an archive that changes while it is read", { timeout: 600_000 }, () => {
  test("gives whole pages, and once it rests the site that it gives without what was kept", async () => {
    const folder = folderOf({});
    const output = join(folder, "_site");
    put(folder, archives[0]);
    const child = spawn(process.execPath, ["--eval", writer, folder], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    for (let each = 0; each < times(4, 60); each += 1) {
      await buildHere(folder, output);
      for (const file of filesBelow(output).filter((name) => name.endsWith(".html"))) {
        expect(readFileSync(join(output, file), "utf8").trimEnd()).toMatch(/<\/html>$/u);
      }
    }
    child.kill("SIGKILL");
    await once(child, "exit");
    await buildHere(folder, output);
    await buildHere(folder, join(folder, "cold"), folderOf({}));
    expect(siteIn(output)).toEqual(siteIn(join(folder, "cold")));
  });
});
