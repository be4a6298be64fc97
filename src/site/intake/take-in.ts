import { availableParallelism } from "node:os";
import type { Note } from "../../notes.ts";
import type { Cleaned, Survey } from "../../pipeline.ts";
import { articleKey, inputsOf, type Surveyed, type Surveys } from "../articles.ts";
import { readRawFile, type Source } from "../files.ts";
import { findOutletFurniture, furnitureIn } from "../furniture.ts";
import type { KeptDerived } from "../kept/derived.ts";
import { unreported, type Report } from "../progress.ts";
import type { Settings } from "../settings.ts";
import { Hands, type HandsOptions } from "./hands.ts";
import type { Fault, Outcome } from "./pool.ts";
import type { Answer } from "./task.ts";

const processors = availableParallelism();

const usual: HandsOptions = {
  // Beside this one, which has little more to do than to read and to write. One processor is this one's.
  threads: processors > 1 ? processors : 0,
  // Of 6,370 real articles and pages the slowest took 0.5 s; the largest that `../../read/limits.ts` lets through, a page of 95,000
  // paragraphs, took 21 s of a processor and just under 1,000 MB.
  limit: 30_000, // ms
  megabytes: 1_500,
  // A thread takes 0.3 s to start and compiles all code anew: for 240 real articles two took 7.7 s of processor time where this
  // one alone takes 5.0, for 60 twice as much. Fewer are done as soon without them, and with half the memory.
  few: 240,
  module: new URL("worker.ts", import.meta.url),
};

/** What an intake works on. */
interface Intake {
  readonly source: Source;
  readonly settings: Settings;
  readonly paths: readonly string[];
  readonly derived: KeptDerived;
  readonly report?: Report;
}

/**
 * Derives what is not kept of each file, by itself and by what recurs in its outlet, and keeps it: whoever asks for it then
 * finds it. What comes out hangs neither on the number of threads nor on which is done first. A file that takes too long is
 * refused for this run. Undefined where nothing can be kept.
 */
export async function takeIn(
  intake: Intake,
  options: Partial<HandsOptions> = {},
): Promise<Surveys | undefined> {
  if (!intake.derived.canKeep) return undefined;
  const wishes = { ...usual, ...options };
  const { source, settings } = intake;
  const hands = new Hands({ source, settings }, wishes);
  try {
    const surveyed = await surveyAll(intake, hands, wishes);
    const furniture = findOutletFurniture(surveyed.map(({ survey }) => survey));
    await cleanAll(intake, { surveyed, furniture }, hands, wishes);
    return { surveyed, furniture };
  } finally {
    await hands.close();
  }
}

/** What each file says to the others of its outlet. */
async function surveyAll(
  { source, settings, paths, derived, report = unreported }: Intake,
  hands: Hands,
  wishes: HandsOptions,
): Promise<readonly Surveyed[]> {
  const surveyed: Surveyed[] = [];
  for (const [index, path] of paths.entries()) {
    report({ stage: "reading", done: index, of: paths.length });
    const inputs = inputsOf(readRawFile(source, path, settings));
    const kept = inputs === undefined ? undefined : derived.get("survey", inputs);
    surveyed.push({ path, ...(inputs !== undefined && { inputs }), ...(kept as object) });
    if (kept !== undefined || inputs === undefined) continue;
    await hands.take({ does: "survey", path }, (outcome) => {
      const answer = keep(outcome, derived);
      if (answer) surveyed[index] = { path, ...surveyIn(answer) };
      else {
        derived.hold("survey", inputs, {});
        refuse(path, articleKey(inputs, new Set()), outcome, { derived, wishes });
      }
    });
  }
  await hands.finish();
  derived.write();
  return surveyed;
}

function surveyIn({ inputs, texts }: Answer): Omit<Surveyed, "path"> {
  if (inputs === undefined) return {};
  const [[, text] = ["", "{}"]] = texts;
  return { inputs, ...(JSON.parse(text) as { readonly survey?: Survey }) };
}

/** Each file by itself. */
async function cleanAll(
  { derived, report = unreported }: Intake,
  { surveyed, furniture }: Surveys,
  hands: Hands,
  wishes: HandsOptions,
): Promise<void> {
  for (const [done, { path, inputs, survey }] of surveyed.entries()) {
    report({ stage: "cleaning", done, of: surveyed.length });
    if (inputs === undefined) continue;
    const recurring = furnitureIn(survey, furniture);
    const key = articleKey(inputs, recurring);
    if (derived.has("article", key)) continue;
    await hands.take({ does: "clean", path, furniture: [...recurring] }, (outcome) => {
      if (!keep(outcome, derived)) refuse(path, key, outcome, { derived, wishes });
    });
  }
  await hands.finish();
  derived.write();
}

/** Keeps what was derived; undefined where nothing was. */
function keep(outcome: Outcome<Answer>, derived: KeptDerived): Answer | undefined {
  if (!("answer" in outcome)) return undefined;
  const { answer } = outcome;
  const { inputs, texts } = answer;
  if (inputs !== undefined) {
    for (const [kind, text] of texts) derived.putText(kind, inputs, text);
  }
  return answer;
}

/** For this run only: a faster machine, or one with less to do, may get through it. */
function refuse(
  path: string,
  key: string,
  outcome: Outcome<Answer>,
  { derived, wishes }: { readonly derived: KeptDerived; readonly wishes: HandsOptions },
): void {
  if (!("fault" in outcome)) return;
  const message = messageOf(outcome.fault, wishes);
  const note: Note = { path, stage: "clean", message, refused: true };
  const refused: Cleaned = { confidence: 0, notes: [note] };
  derived.hold("article", key, refused);
}

function messageOf(fault: Fault, { limit, megabytes }: HandsOptions): string {
  const advice = "split or trim it, it is left out until then";
  if (fault.kind === "time") {
    return `took longer than ${limit / 1000} s, expected an article, which takes less than one; ${advice}`;
  }
  if (fault.kind === "memory") {
    return `took more than ${megabytes} MB of memory, expected an article; ${advice}`;
  }
  return `${String(fault.error)}, expected a text this program can read; please report it with the file`;
}
