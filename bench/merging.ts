import { readFileSync } from "node:fs";
import { join } from "node:path";
import { argv, stdout } from "node:process";
import { UserError } from "../src/notes.ts";
import { loadStory } from "../src/site/archive.ts";
import type { Event } from "../src/types.ts";
import { existingFolder, parseOptions, resolveTyped, runBench } from "./command.ts";
import { share, table } from "./table.ts";

const usage = "npm run bench:merging -- --data DIR --pairs FILE";

/** Two sentences that give one date, and whether a reader takes them to tell one event. */
interface Pair {
  readonly story: string;
  readonly one: Place;
  readonly two: Place;
  readonly isSame: boolean;
}

interface Place {
  /** Below the archive. */
  readonly path: string;
  readonly sentence: string;
}

type Counts = Record<"joined" | "falselyJoined" | "missed" | "apart" | "notFound", number>;

function readPairs(file: string): readonly Pair[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Pair);
}

/** Entries that an account of that sentence stands in: sentences may have been cut where they were judged. */
function entriesOf(events: readonly Event[], { path, sentence }: Place): readonly Event[] {
  const said = bare(sentence);
  return events.filter(({ accounts }) =>
    accounts.some(
      (account) =>
        account.path === path &&
        (bare(account.sentence).includes(said) || said.includes(bare(account.words))),
    ),
  );
}

function bare(text: string): string {
  return text.replaceAll(/\s+/gu, "");
}

function count(events: readonly Event[], pairs: readonly Pair[]): Counts {
  const counts: Counts = { joined: 0, falselyJoined: 0, missed: 0, apart: 0, notFound: 0 };
  for (const { one, two, isSame } of pairs) {
    const [first, second] = [entriesOf(events, one), entriesOf(events, two)];
    const dates = new Set(first.map(({ date }) => date));
    const isJoined = first.some((event) => second.includes(event));
    if (!second.some(({ date }) => dates.has(date))) counts.notFound += 1;
    else if (isJoined) counts[isSame ? "joined" : "falselyJoined"] += 1;
    else counts[isSame ? "missed" : "apart"] += 1;
  }
  return counts;
}

function rowOf(name: string, counts: Counts): readonly string[] {
  const { joined, falselyJoined, missed, notFound } = counts;
  return [
    name,
    share(joined / (joined + falselyJoined)),
    share(joined / (joined + missed)),
    ...[joined, falselyJoined, missed, notFound].map(String),
  ];
}

await runBench(() => {
  const { data, pairs } = parseOptions(argv.slice(2), usage, {
    data: { type: "string" },
    pairs: { type: "string" },
  });
  const archive = join(existingFolder(data, usage), "t17/archive");
  if (pairs === undefined) throw new UserError(`--pairs is missing, expected a file; ${usage}`);
  const all: Counts = { joined: 0, falselyJoined: 0, missed: 0, apart: 0, notFound: 0 };
  const rows: (readonly string[])[] = [];
  for (const [story, own] of Map.groupBy(readPairs(resolveTyped(pairs)), (pair) => pair.story)) {
    const { stories } = loadStory({ folder: archive, shown: story }, story);
    const counts = count(
      stories.flatMap((page) => page.story.events),
      own,
    );
    for (const name of Object.keys(all) as (keyof Counts)[]) all[name] += counts[name];
    rows.push(rowOf(story, counts));
  }
  const head = ["story", "precision", "recall", "joined", "falsely", "missed", "not found"];
  stdout.write(table([head, ...rows, rowOf("all", all)]));
  return Promise.resolve();
});
