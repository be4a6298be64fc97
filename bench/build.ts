import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv, execPath, stderr, stdout } from "node:process";
import { filesBelow } from "../src/site/publish.ts";
import { writerInto } from "../src/site/write/writer.ts";
import { existingFolder, parseOptions, runBench } from "./command.ts";
import { table } from "./table.ts";

const usage = "npm run bench:build -- --data DIR [--topic NAME]";
const sizes = [100, 400, Infinity]; // articles of a story

interface Build {
  readonly seconds: number;
  readonly megabytes: number;
}

/** As `npm run build` starts it. */
function buildOnce(folder: string): Build {
  const words = ["bench/build-once.ts", "archive", "site", folder];
  const { stdout: out, stderr: fault } = spawnSync(
    execPath,
    ["--max-semi-space-size=16", "--no-regexp-tier-up", ...words],
    { encoding: "utf8" },
  );
  if (out === "") throw new Error(`no build: ${fault}`);
  return JSON.parse(out) as Build;
}

/** What no build can do without: the same files written one after another, none of them made. */
function writeAgain(folder: string): Build {
  const site = join(folder, "site");
  const files = filesBelow(site).map((file) => [file, readFileSync(join(site, file))] as const);
  const write = writerInto(join(folder, "written"));
  const start = performance.now();
  for (const [file, bytes] of files) write(file, bytes);
  return { seconds: (performance.now() - start) / 1000, megabytes: 0 };
}

function row(name: string, articles: number, { seconds, megabytes }: Build): readonly string[] {
  const each = ((1000 * seconds) / articles).toFixed(1);
  return [name, String(articles), seconds.toFixed(1), each, megabytes.toFixed(0)];
}

await runBench(() => {
  const { data, topic = "bp-oil-spill" } = parseOptions(argv.slice(2), usage, {
    data: { type: "string" },
    topic: { type: "string" },
  });
  const from = join(existingFolder(data, usage), "t17/archive", topic);
  const files = readdirSync(from).filter((name) => name.endsWith(".txt"));
  const rows: (readonly string[])[] = [];
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
    const story = join(folder, "archive", topic);
    mkdirSync(story, { recursive: true });
    // Evenly over the story, whose names begin with their days.
    const step = Math.max(1, files.length / size);
    const chosen = files.filter(
      (_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step),
    );
    for (const name of chosen) copyFileSync(join(from, name), join(story, name));
    stderr.write(`${chosen.length} articles…\n`);
    rows.push(row("first", chosen.length, buildOnce(folder)));
    rows.push(row("its files, plainly written", chosen.length, writeAgain(folder)));
    rmSync(join(folder, "site"), { recursive: true });
    rmSync(join(folder, ".dateline/pages"), { recursive: true });
    rows.push(row("every page again", chosen.length, buildOnce(folder)));
    rows.push(row("again", chosen.length, buildOnce(folder)));
    writeFileSync(
      join(story, "2010-06-30-added.txt"),
      "A new report\n\n30 June 2010\n\nA new report on the spill was published on Wednesday.",
    );
    rows.push(row("one added", chosen.length + 1, buildOnce(folder)));
    rmSync(folder, { recursive: true });
  }
  stdout.write(table([["build", "articles", "seconds", "ms/article", "peak MB"], ...rows]));
  return Promise.resolve();
});
