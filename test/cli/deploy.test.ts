import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { filesBelow } from "../../src/site/publish.ts";
import { folderOf, project, runDateline, type Ran } from "./run-dateline.ts";

const rain = "Rain falls\n\nIt rained on 3 May 2019.";
let folder: string;

beforeEach(() => {
  folder = folderOf({ "articles/rain/a.txt": rain, "articles/rain/b.txt": rain.toUpperCase() });
  runDateline(folder, "build", "--no-search");
});

const deploy = (...words: readonly string[]): Ran => runDateline(folder, "deploy", ...words);

function listed(out: string, what: "new" | "changed" | "removed"): readonly string[] {
  return out
    .split("\n")
    .filter((line) => line.startsWith(`${what} `))
    .map((line) => line.slice(9));
}

describe("deploy --dry-run", () => {
  test("lists every file where no publish is recorded, and writes nothing", () => {
    const { code, out, err } = deploy("--dry-run");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const files = filesBelow(join(folder, "_site")).filter(
      (each) => each !== ".dateline-files.json",
    );
    expect(listed(out, "new")).toEqual(files);
    expect(out).toContain(`\n${files.length} new; no publish is recorded\n`);
    expect(existsSync(join(folder, ".dateline/deployed"))).toBe(false);
  });

  test("lists what is new, changed and removed since the last publish", () => {
    expect(deploy("--done").out).toMatch(/^\d+ files recorded as published from _site\n$/u);
    expect(deploy("--dry-run").out).toMatch(
      /^0 new, 0 changed, 0 removed, \d+ unchanged since the last publish\n$/u,
    );
    rmSync(join(folder, "articles/rain/b.txt"));
    writeFileSync(join(folder, "articles/rain/c.txt"), "Snow falls\n\nIt snowed on 4 May 2019.");
    runDateline(folder, "build", "--no-search");
    const { out, err } = deploy("--dry-run");
    expect(err).toBe("");
    expect(listed(out, "new")).toEqual([
      "articles/rain/c/article.md",
      "articles/rain/c/index.html",
    ]);
    expect(listed(out, "removed")).toEqual([
      "articles/rain/b/article.md",
      "articles/rain/b/index.html",
    ]);
    expect(listed(out, "changed")).toContain("stories/rain/index.html");
    expect(out).toMatch(
      /\n2 new, \d+ changed, 2 removed, \d+ unchanged since the last publish\n$/u,
    );
    deploy("--done");
    expect(deploy("--dry-run").out).toMatch(/^0 new, 0 changed, 0 removed, /u);
  });

  test("counts what a person put into the output folder, for hosts get it too", () => {
    deploy("--done");
    writeFileSync(join(folder, "_site/mine.txt"), "mine");
    expect(listed(deploy("--dry-run").out, "new")).toEqual(["mine.txt"]);
  });

  test("tells apart output folders", () => {
    runDateline(folder, "build", "--no-search", "--output", "public");
    deploy("--done");
    expect(deploy("--dry-run", "--output", "public").out).toContain("no publish is recorded");
  });

  test("says when the archive changed after the build", () => {
    writeFileSync(join(folder, "articles/rain/a.txt"), `${rain} And on 4 May 2019.`);
    const { code, err } = deploy("--dry-run");
    expect(code).toBe(0);
    expect(err).toBe(
      "articles/rain/a.txt: deploy: changed after the site was built, expected a site of what is there now; build again\n",
    );
    runDateline(folder, "build", "--no-search");
    expect(deploy("--dry-run").err).toBe("");
    // The same again: the next build finds nothing to change, and then the site is of what is there.
    writeFileSync(join(folder, "articles/rain/a.txt"), `${rain} And on 4 May 2019.`);
    expect(deploy("--dry-run").err).toContain("build again");
    runDateline(folder, "build", "--no-search");
    expect(deploy("--dry-run").err).toBe("");
  });

  test("takes a damaged record for none and says so", () => {
    deploy("--done");
    const records = join(folder, ".dateline/deployed");
    for (const name of readdirSync(records)) writeFileSync(join(records, name), '{"a": 1}');
    const { code, out, err } = deploy("--dry-run");
    expect(code).toBe(0);
    expect(err).toMatch(/^\.dateline\/deployed\/\S+: deploy: no record of a publish, expected /u);
    expect(out).toContain("no publish is recorded");
  });
});

describe("deploy", () => {
  test.for([
    [[], "neither --dry-run nor --done, expected deploy"],
    [["--dry-run", "--done"], "--dry-run with --done, expected deploy"],
    [["--dry-run", "--output", "none"], "none: deploy: no site, expected one that was built"],
    [["--dry-run", "nowhere"], "nowhere: read: no such folder, expected an archive"],
  ] as const)("refuses %j", ([words, says]) => {
    const { code, out, err } = deploy(...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(says);
  });
});

describe("docs/deploy/rsync.sh", () => {
  const script = join(project, "docs/deploy/rsync.sh");
  const run = (words: readonly string[], path = process.env["PATH"]): Ran => {
    const { status, stdout, stderr } = spawnSync("/bin/bash", [script, ...words], {
      cwd: folder,
      env: { ...process.env, PATH: path },
      encoding: "utf8",
    });
    return { code: status, out: stdout, err: stderr };
  };
  const hasRsync = spawnSync("rsync", ["--version"]).status === 0;

  test("says what is missing where rsync, a target or a site is", () => {
    expect(run([])).toMatchObject({ code: 2, err: expect.stringContaining("no target") as string });
    expect(run(["host", "none"]).err).toBe(
      "rsync.sh: none: no site, expected one that was built; run npm run build\n",
    );
    const { code, err } = run([join(folder, "host")], join(folder, "no-programs"));
    expect(code).toBe(2);
    expect(err).toContain("no rsync, expected it here and on the server");
    expect(existsSync(join(folder, "host"))).toBe(false);
  });

  test.runIf(hasRsync)("makes the target the site, and records it", () => {
    const host = join(folder, "host");
    mkdirSync(host);
    writeFileSync(join(host, "gone.html"), "of an earlier publish");
    const first = run([`${host}/`]);
    expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: "" });
    expect(first.out).toContain("no publish is recorded");
    const files = filesBelow(join(folder, "_site")).filter(
      (each) => each !== ".dateline-files.json",
    );
    expect(filesBelow(host)).toEqual(files);
    writeFileSync(join(folder, "articles/rain/a.txt"), "Hail falls\n\nIt hailed on 5 May 2019.");
    runDateline(folder, "build", "--no-search");
    const second = run([host]);
    expect(listed(second.out, "changed")).toContain("articles/rain/a/index.html");
    expect(readFileSync(join(host, "articles/rain/a/index.html"), "utf8")).toContain("Hail falls");
    expect(deploy("--dry-run").out).toMatch(/^0 new, 0 changed, 0 removed, /u);
  });
});
