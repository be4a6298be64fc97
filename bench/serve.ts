import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv, cpuUsage, resourceUsage, stderr, stdout } from "node:process";
import { openBuilder, placesFor } from "../src/cli/build.ts";
import { toSource } from "../src/cli/run.ts";
import { existingFolder, parseOptions, runBench } from "./command.ts";
import { table } from "./table.ts";

const usage =
  "npm run bench:serve -- --data DIR [--archive NAME] [--turns N], with DIR a working folder whose archive may be edited";
const alone = "0-measured.txt"; // an article of no story, made for the measurement and left there

const { data, archive, turns } = parseOptions(argv.slice(2), usage, {
  data: { type: "string" },
  archive: { type: "string", default: "archive" },
  turns: { type: "string", default: "5" },
});

interface Taken {
  readonly seconds: number;
  /** Of this process; the machine may have others to serve. */
  readonly cpu: number;
}

function articlesIn(story: string): readonly string[] {
  return readdirSync(story)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => join(story, name));
}

/** An article in the middle of it. */
function oneOf(articles: readonly string[]): string {
  return articles[Math.floor(articles.length / 2)] ?? "";
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

await runBench(async () => {
  const standsIn = existingFolder(data, usage);
  const world = { standsIn, out: () => undefined, talk: () => undefined };
  const source = toSource(archive, world);
  const places = placesFor("_site", world);
  const file = join(source.folder, alone);
  writeFileSync(file, "A new report\n\n30 June 2010\n\nA report was published on Wednesday.\n");
  const builder = openBuilder(source, places, world);
  const rebuild = async (): Promise<Taken> => {
    const [start, before] = [performance.now(), cpuUsage()];
    await builder.build();
    const { user, system } = cpuUsage(before);
    return { seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
  };
  stderr.write(`first: ${(await rebuild()).seconds.toFixed(2)} s\n`);
  const stories = readdirSync(source.folder)
    .map((name) => join(source.folder, name))
    .filter((path) => statSync(path).isDirectory())
    .map(articlesIn)
    .toSorted((a, b) => b.length - a.length);
  const [largest = [], smallest = []] = [stories[0], stories.at(-1)];
  const rows: (readonly string[])[] = [];
  for (const [name, path] of [
    [`in a story of ${largest.length}`, oneOf(largest)],
    [`in a story of ${smallest.length}`, oneOf(smallest)],
    ["in no story", file],
  ] as const) {
    const text = readFileSync(path, "utf8");
    const taken: Taken[] = [];
    for (let turn = 1; turn <= Number(turns); turn += 1) {
      writeFileSync(
        path,
        `${text.trimEnd()}\n\nThe office confirmed its ${turn}th figure on Monday.\n`,
      );
      taken.push(await rebuild());
      stderr.write(`${name}: ${taken.at(-1)?.seconds.toFixed(2)} s\n`);
    }
    writeFileSync(path, text);
    const [seconds, cpu] = [taken.map((each) => each.seconds), taken.map((each) => each.cpu)];
    const figures = [medianOf(seconds), medianOf(cpu), Math.max(...seconds)];
    rows.push([name, ...figures.map((each) => each.toFixed(2))]);
    await rebuild();
  }
  builder.close();
  stderr.write(`peak memory: ${(resourceUsage().maxRSS / 1000).toFixed(0)} MB\n`);
  stdout.write(table([["an edit", "median s", "its cpu s", "most s"], ...rows]));
});
