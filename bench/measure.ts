import { judge, type FactName, type Verdict } from "./facts.ts";
import { readPage, type Gold, type PageSet } from "./pages.ts";
import { overlapOf, precisionOf, recallOf, harmonicMean, scoreOf, type Score } from "./shingles.ts";
import type { Found, System } from "./systems.ts";

export interface PageScore {
  readonly id: string;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

export interface Measured {
  readonly system: System;
  readonly score: Score;
  /** Of processor time, all threads, page by page; reading and unpacking the file aside. */
  readonly msPerPage: number;
  readonly facts: Readonly<Record<FactName, Readonly<Record<Verdict, number>>>>;
  readonly pages: readonly PageScore[];
  /** Pages that it refused or failed on; they are scored as empty. */
  readonly unread: number;
}

const warmUp = 10; // pages, untimed: the first ones pay for compiling the code

/** Every page of a set through a system; undefined where it reads none. */
export async function measure(system: System, set: PageSet): Promise<Measured | undefined> {
  const pages = [...set.gold];
  for (const [id] of pages.slice(0, warmUp)) await extractOrNone(system, set, id);
  const results: { id: string; gold: Gold; found: Found }[] = [];
  let [cpu, unread] = [0, 0];
  for (const [id, gold] of pages) {
    const { found, ms } = await extractOrNone(system, set, id);
    cpu += ms;
    if (!found) unread += 1;
    results.push({ id, gold, found: found ?? { body: "" } });
  }
  if (unread === pages.length) return undefined;
  return {
    system,
    score: scoreOf(
      results.map(({ gold, found }) => ({ gold: gold.articleBody, found: found.body })),
    ),
    msPerPage: cpu / pages.length,
    facts: {
      title: countVerdicts("title", results),
      authors: countVerdicts("authors", results),
      day: countVerdicts("day", results),
    },
    pages: results.map(({ id, gold, found }) => scorePage(id, gold.articleBody, found.body)),
    unread,
  };
}

async function extractOrNone(
  system: System,
  set: PageSet,
  id: string,
): Promise<{ found: Found | undefined; ms: number }> {
  const page = readPage(set, id, system.input);
  const start = process.cpuUsage();
  let found: Found | undefined;
  try {
    found = await system.extract(page);
  } catch (error) {
    // A peer's fault costs it this page; one of ours is a bug.
    if (system.name === "Dateline") throw new Error(`${set.name}/${id}`, { cause: error });
  }
  const { user, system: kernel } = process.cpuUsage(start);
  return { found, ms: (user + kernel) / 1000 };
}

function countVerdicts(
  fact: FactName,
  results: readonly { readonly gold: Gold; readonly found: Found }[],
): Readonly<Record<Verdict, number>> {
  const counts = { right: 0, absent: 0, wrong: 0 };
  for (const { gold, found } of results) {
    const verdict = judge(fact, gold, found);
    if (verdict) counts[verdict] += 1;
  }
  return counts;
}

function scorePage(id: string, gold: string, body: string): PageScore {
  const overlap = overlapOf(gold, body);
  if (!overlap) return { id, f1: 1, precision: 1, recall: 1 };
  const [precision, recall] = [precisionOf(overlap), recallOf(overlap)];
  return { id, f1: harmonicMean(precision, recall), precision, recall };
}
