import type { TimemlDocument } from "./timeml.ts";
import { scoreTimes, type Times, type TimesScore } from "./times-score.ts";
import type { TimeSystem } from "./times-systems.ts";

/** What a system found in a document. */
export interface FoundTimes extends Times {
  readonly name: string;
}

export interface MeasuredTimes {
  readonly system: TimeSystem;
  readonly score: TimesScore;
  readonly documents: readonly FoundTimes[];
  /** Of processor time, all threads. */
  readonly msPerDocument: number;
  readonly msPerArticle: number;
  /** Sentences on which it failed; they are scored as if it had found nothing there. */
  readonly failed: number;
}

export const articleWords = 340; // about the mean of the documents; texts of other lengths compare by it
const warmUp = 10; // documents, untimed: the first ones pay for compiling the code

/** Every document of a set through a system. */
export function measureTimes(
  system: TimeSystem,
  documents: readonly TimemlDocument[],
): MeasuredTimes {
  for (const document of documents.slice(0, warmUp)) system.find(document.text, document.anchor);
  const found: FoundTimes[] = [];
  let [cpu, words, failed] = [0, 0, 0];
  for (const { name, text, timexes: gold, anchor } of documents) {
    const start = process.cpuUsage();
    const result = system.find(text, anchor);
    const { user, system: kernel } = process.cpuUsage(start);
    cpu += (user + kernel) / 1000;
    words += text.split(/\s+/u).filter((word) => word !== "").length;
    failed += result.failed;
    found.push({ name, text, gold, found: result.timexes });
  }
  return {
    system,
    score: scoreTimes(found),
    documents: found,
    msPerDocument: cpu / documents.length,
    msPerArticle: (cpu / words) * articleWords,
    failed,
  };
}
