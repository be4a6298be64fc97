import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { argv, stderr, stdout } from "node:process";
import { UserError } from "../src/notes.ts";
import { loadStory } from "../src/site/archive.ts";
import { dayWeights } from "../src/story/salience.ts";
import type { Story } from "../src/types.ts";
import { existingFolder, parseOptions, runBench } from "./command.ts";
import { type DayWeights, readTimelines, scoreDays, type TimelineScore } from "./story-days.ts";
import { share, table } from "./table.ts";

const usage = "npm run bench:story -- --data DIR [--topic NAME]";

interface Told {
  readonly story: Story;
  readonly seconds: number;
}

/** How days are weighed; the first is Dateline's, the others what it must be better than. */
const weighings: readonly {
  readonly name: string;
  readonly weigh: (story: Story) => DayWeights;
}[] = [
  { name: "Dateline", weigh: dayWeights },
  { name: "articles a day", weigh: articlesADay },
];

function articlesADay({ articles }: Story): DayWeights {
  const days = Map.groupBy(
    articles.flatMap(({ facts: { day } }) => (day ? [day.value] : [])),
    (day) => day,
  );
  return new Map([...days].map(([day, same]) => [day, same.length]));
}

function readStory(archive: string, topic: string): Told {
  const start = process.cpuUsage();
  const { stories } = loadStory({ folder: archive, shown: topic }, topic);
  const { user, system } = process.cpuUsage(start);
  const found = stories.find(({ story }) => story.folder === topic);
  if (!found) throw new UserError(`${topic}: no articles, expected a folder of them`);
  return { story: found.story, seconds: (user + system) / 1e6 };
}

function rowOf({ timeline, days, exact, near }: TimelineScore, name: string): readonly string[] {
  return [timeline, name, String(days), share(exact), share(near)];
}

await runBench(async () => {
  const { data, topic } = parseOptions(argv.slice(2), usage, {
    data: { type: "string" },
    topic: { type: "string" },
  });
  const folder = existingFolder(data, usage);
  const [archive, gold] = [join(folder, "t17/archive"), join(folder, "t17/gold")];
  if (!existsSync(archive) || !existsSync(gold)) {
    throw new UserError(`${data}: no t17/archive and t17/gold in it; ${usage}`);
  }
  const topics = readdirSync(gold).filter((each) => topic === undefined || each === topic);
  const scores = new Map<string, TimelineScore[]>(weighings.map(({ name }) => [name, []]));
  const rows: (readonly string[])[] = [];
  const costs: (readonly string[])[] = [];
  for (const each of topics.toSorted()) {
    stderr.write(`${each}…\n`);
    const { story, seconds } = readStory(archive, each);
    const accounts = story.events.reduce((sum, event) => sum + event.accounts.length, 0);
    const { length } = story.articles;
    costs.push([
      each,
      String(length),
      String(story.events.length),
      String(accounts),
      seconds.toFixed(1),
      ((1000 * seconds) / length).toFixed(1),
    ]);
    for (const { name, weigh } of weighings) {
      const weights = weigh(story);
      for (const timeline of readTimelines(join(gold, each))) {
        const score = scoreDays(timeline, weights);
        scores.get(name)?.push(score);
        rows.push(rowOf(score, name));
      }
    }
  }
  stdout.write(`${table([["timeline", "weights", "days", "F1", "F1 ±1"], ...rows])}\n`);
  const means = [...scores].map(([name, all]) => [
    name,
    share(mean(all.map(({ exact }) => exact))),
    share(mean(all.map(({ near }) => near))),
  ]);
  stdout.write(`${table([["mean, nothing is fitted", "F1", "F1 ±1"], ...means])}\n`);
  const heads = ["story", "articles", "entries", "accounts", "CPU s", "ms/article"];
  stdout.write(table([heads, ...costs]));
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
