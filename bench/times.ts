import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv, stderr, stdout } from "node:process";
import { UserError } from "../src/notes.ts";
import { existingFolder, parseOptions, resolveTyped, runBench } from "./command.ts";
import { preparePeers } from "./prepare-peers.ts";
import { isTimeml, readTimemlFolder } from "./timeml.ts";
import { measureTimes, type MeasuredTimes } from "./times-measure.ts";
import { errorLines, reportTimes } from "./times-report.ts";
import { ownTimeSystem, type TimeSystem } from "./times-systems.ts";

const usage = "npm run bench:times -- --data DIR [--set NAME] [--errors FILE] [--own]";
const heldBack = "dev-test"; // a rule that was written for its errors would be measured by what it has seen

interface Wishes {
  readonly set: string;
  readonly folder: string;
  readonly errors: string | undefined;
  readonly own: boolean;
}

function parseWishes(words: readonly string[]): Wishes {
  const { data, set, errors, own } = parseOptions(words, usage, {
    data: { type: "string" },
    set: { type: "string", default: heldBack },
    errors: { type: "string" },
    own: { type: "boolean", default: false },
  });
  const parent = existingFolder(data, usage);
  if (!/^[\w-][\w.-]*$/u.test(set)) {
    throw new UserError(`--set is "${set}", expected the name of a folder; ${usage}`);
  }
  const folder = join(parent, set);
  if (!existsSync(folder) || !readdirSync(folder).some((file) => isTimeml(file))) {
    throw new UserError(`${data}: no set ${set}, expected a folder with .tml files; ${usage}`);
  }
  if (errors !== undefined && set === heldBack) {
    throw new UserError(
      `--errors: those of ${heldBack} are not to be read, it only measures; name another set with --set`,
    );
  }
  return { set, folder, errors: errors && resolveTyped(errors), own };
}

async function loadPeers(): Promise<readonly TimeSystem[]> {
  preparePeers();
  return (await import("./times-peers.ts")).timePeers;
}

await runBench(async () => {
  const { set, folder, errors, own } = parseWishes(argv.slice(2));
  const documents = readTimemlFolder(folder);
  const measured: MeasuredTimes[] = [];
  for (const system of [ownTimeSystem, ...(own ? [] : await loadPeers())]) {
    stderr.write(`${set}: ${system.name}…\n`);
    measured.push(measureTimes(system, documents));
  }
  stdout.write(reportTimes(set, measured));
  const [first] = measured;
  if (errors !== undefined && first) writeFileSync(errors, errorLines(first));
});
