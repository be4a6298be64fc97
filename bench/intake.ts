import { argv, cpuUsage, stderr, stdout } from "node:process";
import { outlets } from "../src/outlets/outlets.ts";
import { clean, survey } from "../src/pipeline.ts";
import { cardOf } from "../src/story/naming/card.ts";
import { recount } from "../src/story/recount.ts";
import { sketchOf } from "../src/story/sketch.ts";
import { existingFolder, parseOptions, runBench } from "./command.ts";
import { findSets, readPage, type Input, type PageSet } from "./pages.ts";
import { preparePeers } from "./prepare-peers.ts";
import { table } from "./table.ts";

const usage = "npm run bench:intake -- --data DIR [--set NAME]";
const warmUp = 50; // pages, untimed: an intake is of many, and the first ones pay for compiling the code
const peer = "Readability";

interface Work {
  readonly name: string;
  readonly input: Input;
  readonly take: (page: Uint8Array) => unknown;
}

const own: readonly Work[] = [
  {
    name: "Dateline: survey and cleaning",
    input: "text",
    take: (bytes) => {
      survey({ path: "page.txt", bytes, outlets });
      clean({ path: "page.txt", bytes, outlets });
    },
  },
  {
    name: "Dateline: what it tells, names, kin, too",
    input: "text",
    take: (bytes) => {
      survey({ path: "page.txt", bytes, outlets });
      const { article } = clean({ path: "page.txt", bytes, outlets });
      if (article) JSON.stringify([article, recount(article), cardOf(article), sketchOf(article)]);
    },
  },
];

async function readability(): Promise<Work> {
  preparePeers();
  const { peers } = await import("./peers.ts");
  const found = peers.find(({ name }) => name === peer);
  if (!found) throw new Error(`no ${peer} among the peers`);
  return { name: peer, input: found.input, take: (page) => found.extract(page) };
}

/** Milliseconds of processor time a page, of one thread; reading and unpacking the file aside. */
async function paceOf({ input, take }: Work, set: PageSet): Promise<number> {
  const ids = [...set.gold.keys()];
  const takeOne = async (id: string): Promise<number> => {
    const page = readPage(set, id, input);
    const start = cpuUsage();
    try {
      await take(page);
    } catch (error) {
      if (input === "text") throw error; // a peer's fault costs it this page
    }
    const { user, system } = cpuUsage(start);
    return (user + system) / 1000;
  };
  for (const id of ids.slice(0, warmUp)) await takeOne(id);
  let all = 0;
  for (const id of ids) all += await takeOne(id);
  return all / ids.length;
}

await runBench(async () => {
  const { data, set: names } = parseOptions(argv.slice(2), usage, {
    data: { type: "string" },
    set: { type: "string", multiple: true },
  });
  const sets = findSets(existingFolder(data, usage)).filter(
    ({ name }) => !names || names.includes(name),
  );
  const works = [await readability(), ...own];
  for (const set of sets) {
    const rows: (readonly string[])[] = [];
    let pace = NaN;
    for (const work of works) {
      stderr.write(`${set.name}: ${work.name}…\n`);
      const each = await paceOf(work, set);
      if (work.name === peer) pace = each;
      rows.push([work.name, work.input, each.toFixed(2), (each / pace).toFixed(3)]);
    }
    stdout.write(`${set.name}: ${set.gold.size} pages\n`);
    stdout.write(`${table([["intake", "input", "ms/article", `×${peer}`], ...rows])}\n`);
  }
});
