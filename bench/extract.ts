import { argv, stderr, stdout } from "node:process";
import { UserError } from "../src/notes.ts";
import { existingFolder, parseOptions, runBench } from "./command.ts";
import { measure, type Measured } from "./measure.ts";
import { findSets, type PageSet } from "./pages.ts";
import { preparePeers } from "./prepare-peers.ts";
import { reportOf, worstPages } from "./report.ts";
import { ownSystems, type System } from "./systems.ts";
import { reportWhole } from "./whole.ts";

const usage = "npm run bench:extract -- --data DIR [--set NAME] [--errors N] [--own]";

interface Wishes {
  readonly sets: readonly PageSet[];
  readonly errors: number;
  readonly own: boolean;
}

function parseWishes(words: readonly string[]): Wishes {
  const values = parseOptions(words, usage, {
    data: { type: "string" },
    set: { type: "string", multiple: true },
    errors: { type: "string", default: "0" },
    own: { type: "boolean", default: false },
  });
  const { data, set: names, errors, own } = values;
  if (!/^\d{1,6}$/u.test(errors)) throw new UserError(`--errors is "${errors}"; ${usage}`);
  const sets = findSets(existingFolder(data, usage)).filter(
    ({ name }) => !names || names.includes(name),
  );
  if (sets.length === 0) {
    throw new UserError(`${data}: no such set, expected folders with a gold.json; ${usage}`);
  }
  return { sets, errors: Number(errors), own };
}

async function loadPeers(): Promise<readonly System[]> {
  preparePeers();
  return (await import("./peers.ts")).peers;
}

await runBench(async () => {
  const { sets, errors, own } = parseWishes(argv.slice(2));
  const systems = own ? ownSystems : [...ownSystems, ...(await loadPeers())];
  for (const set of sets) {
    const rows: { system: System; measured: Measured | undefined }[] = [];
    for (const system of systems) {
      stderr.write(`${set.name}: ${system.name} on ${system.input}…\n`);
      rows.push({ system, measured: await measure(system, set) });
    }
    stdout.write(`${reportOf(set, rows)}\n`);
    if (errors > 0) stdout.write(`${worstPages(rows, errors)}\n`);
  }
  stdout.write(`${reportWhole(sets)}\n`);
});
