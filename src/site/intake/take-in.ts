import { availableParallelism } from "node:os";
import { partOf } from "../../program/parts.ts";
import type { CleanedCard, FoundFile, Surveyed } from "../found-file.ts";
import {
  lookAt,
  recurringFor,
  recurringIn,
  survey,
  unsurveyed,
  wholeOfFile,
  type Cleaning,
  type Files,
  type Known,
} from "../surveys.ts";
import { rawFilesOf, type ReadRawFile } from "../files.ts";
import { inputsOf, wholeOf } from "../inputs.ts";
import type { Derived, KeptDerived } from "../kept/derived.ts";
import type { SeenFiles } from "../kept/seen-files.ts";
import { unreported, type Report } from "../progress.ts";
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
  module: partOf("intake-thread"),
};

/** What an intake keeps, and what is kept already. */
export interface Taking {
  readonly derived: Derived;
  readonly kept: KeptDerived;
  readonly seen?: SeenFiles<FoundFile>;
  readonly report?: Report;
}

/**
 * Derives what is not kept of each file, by itself and by what recurs in its outlet, and keeps it: whoever asks for it then
 * finds it. What comes out hangs neither on the number of threads nor on which is done first. A file that takes too long is
 * refused for this run. Gives what is known of the files then; where nothing can be kept it does nothing.
 */
export async function takeIn(
  files: Files,
  taking: Taking,
  options: Partial<HandsOptions> = {},
): Promise<readonly Known[] | undefined> {
  if (!taking.kept.canKeep) return undefined;
  const wishes = { ...usual, ...options };
  const { source, settings } = files;
  const { records: _, ...folder } = source; // those of threads would be others
  const hands = new Hands({ source: folder, settings }, wishes);
  try {
    const known = lookAt(files, taking.seen);
    const read = rawFilesOf(source, settings);
    await surveyAll(known, read, { ...taking, hands, wishes });
    const surveyed = known.map((each) => survey(each, read, taking.derived));
    const recurring = recurringIn(surveyed, read, taking.derived);
    await cleanAll(
      surveyed,
      { read, recurring, derived: taking.derived },
      { ...taking, hands, wishes },
    );
    return surveyed;
  } finally {
    await hands.close();
  }
}

interface Working extends Taking {
  readonly hands: Hands;
  readonly wishes: HandsOptions;
}

/** What each file says to the others of its outlet. */
async function surveyAll(
  known: readonly Known[],
  read: ReadRawFile,
  { derived, kept, hands, wishes, report = unreported }: Working,
): Promise<void> {
  for (const [done, { path, found }] of known.entries()) {
    report({ stage: "reading", done, of: known.length });
    if (found) continue;
    const raw = read(path);
    if (!("bytes" in raw)) continue;
    const inputs = inputsOf(raw);
    if (derived.has("survey", inputs)) continue;
    await hands.take({ does: "survey", path }, (outcome) => {
      if (keep(outcome, kept)) return;
      kept.pass("survey", inputs, unsurveyed);
      refuse(path, wholeOf(inputs, new Set()), outcome, { kept, wishes });
    });
  }
  await hands.finish();
}

/** Each file by itself. */
async function cleanAll(
  surveyed: readonly Known[],
  cleaning: Cleaning,
  { derived, kept, hands, wishes, report = unreported }: Working,
): Promise<void> {
  for (const [done, { path, found, surveyed: own }] of surveyed.entries()) {
    report({ stage: "cleaning", done, of: surveyed.length });
    if (!own || isAsFound(found, own, cleaning)) continue;
    const { recurring, whole } = wholeOfFile(path, own, cleaning);
    if (derived.has("card", whole)) continue;
    await hands.take({ does: "clean", path, furniture: [...recurring] }, (outcome) => {
      if (!keep(outcome, kept)) refuse(path, whole, outcome, { kept, wishes });
    });
  }
  await hands.finish();
}

function isAsFound(found: FoundFile | undefined, surveyed: Surveyed, cleaning: Cleaning): boolean {
  return found?.furniture === recurringFor(surveyed, cleaning).hash;
}

/** Keeps what was derived; false where nothing was. */
function keep(outcome: Outcome<Answer>, kept: KeptDerived): boolean {
  if (!("answer" in outcome)) return false;
  const { inputs, texts } = outcome.answer;
  if (inputs !== undefined) {
    for (const [kind, text] of texts) kept.putText(kind, inputs, text);
  }
  return true;
}

/** For this run only: a faster machine, or one with less to do, may get through it. */
function refuse(
  path: string,
  whole: string,
  outcome: Outcome<Answer>,
  { kept, wishes }: Pick<Working, "kept" | "wishes">,
): void {
  if (!("fault" in outcome)) return;
  const message = messageOf(outcome.fault, wishes);
  const refused: CleanedCard = { notes: [{ path, stage: "clean", message, refused: true }] };
  kept.pass("card", whole, refused);
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
