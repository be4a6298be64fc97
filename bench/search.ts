import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { argv, stderr, stdout } from "node:process";
import { UserError } from "../src/notes.ts";
import { mostText, shardsOf } from "../src/site/search/shards.ts";
import { existingFolder, parseOptions, runBench } from "./command.ts";
import { choosePlaces, copyArticles, type Place } from "./search-archive.ts";
import { buildSearch, sizeOf, type Built } from "./search-build.ts";
import { askFor } from "./search-query.ts";
import { wordsByShare } from "./search-words.ts";
import { table } from "./table.ts";

const usage = "npm run bench:search -- --data DIR [--articles N]";
const shares = [0.5, 0.05, 0]; // of the articles that have a word; 0: in one alone

/** A new article in a place, and back again. */
async function add(
  folder: string,
  { name, file, from }: Place,
  before: Built,
): Promise<readonly string[]> {
  const path = join(folder, "archive", file);
  mkdirSync(dirname(path), { recursive: true });
  copyFileSync(join(folder, "archive", from), path);
  const { files, seconds } = await buildSearch(folder);
  const changed = [...files].filter(([each, { hash }]) => before.files.get(each)?.hash !== hash);
  const isNew = ([each]: readonly [string, unknown]): boolean => !before.files.has(each);
  const removed = [...before.files.keys()].filter((each) => !files.has(each));
  rmSync(path);
  await buildSearch(folder);
  return [
    name,
    file,
    ...[
      changed.length,
      changed.filter((each) => isNew(each)).length,
      changed.filter((each) => !isNew(each)).length,
      removed.length,
    ].map(String),
    megabytes(sizeOf(new Map(changed))),
    seconds.toFixed(2),
  ];
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}

await runBench(async () => {
  const { data, articles } = parseOptions(argv.slice(2), usage, {
    data: { type: "string" },
    articles: { type: "string" },
  });
  const wanted = articles === undefined ? Infinity : Number(articles);
  if (!(wanted >= 1)) throw new UserError(`--articles is ${articles}, expected a number; ${usage}`);
  const from = join(existingFolder(data, usage), "t17/archive");
  const folder = mkdtempSync(join(tmpdir(), "dateline-search-"));
  try {
    const files = copyArticles(from, join(folder, "archive"), wanted);
    stderr.write(`${files.length} articles…\n`);
    const built = await buildSearch(folder);
    const shards = shardsOf(built.findables);
    const largest = Math.max(...built.files.values().map(({ size }) => size));
    stdout.write(
      table([
        ["articles", "shards", "files", "MB", "largest file MB", "seconds"],
        [
          String(files.length),
          String(shards.length),
          String(built.files.size),
          megabytes(sizeOf(built.files)),
          megabytes(largest),
          built.seconds.toFixed(1),
        ],
      ]),
    );
    const rows: (readonly string[])[] = [];
    for (const place of choosePlaces(files, shards, mostText)) {
      stderr.write(`${place.name}…\n`);
      rows.push(await add(folder, place, built));
    }
    const head = ["one added", "file", "changed", "new", "rewritten", "removed", "MB", "seconds"];
    stdout.write(`\n${table([head, ...rows])}`);
    const asked = await askFor(wordsByShare(built.findables, shares), join(folder, "site"));
    stdout.write(
      `\n${table([
        ["first word", "in articles", "requests", "MB", "ms to a result", "ms in all"],
        ...asked.map(({ word, articles: count, requests, bytes, first, all }) => [
          word,
          String(count),
          String(requests),
          megabytes(bytes),
          first.toFixed(0),
          all.toFixed(0),
        ]),
      ])}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
