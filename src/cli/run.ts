import { resolve } from "node:path";
import { formatNote, type Note } from "../notes.ts";
import type { Source } from "../site/files.ts";
import type { Arguments } from "./arguments.ts";
import { uiOf } from "../site/ui/ui.ts";
import type { Terminal, Tone } from "./screen.ts";

/** What a verb may do to the world outside. */
export interface World {
  /** The folder that the person stands in; relative paths resolve against it. */
  readonly standsIn: string;
  /** A line of the result. */
  out(text: string): void;
  /** A line for the person; `tone` shows in colour where there is any. */
  talk(text: string, tone?: Tone): void;
  /** What is piped in and out; absent where nothing can be. */
  readonly pipe?: Pipe;
  /** Where the person looks on, if anybody does: what is written there can be written over. */
  readonly screen?: Terminal;
}

export interface Pipe {
  readonly input: AsyncIterable<Uint8Array>;
  /** Prints lines that may have no end: the next is asked for when there is room for it. */
  readonly pour: (lines: AsyncIterable<string>) => Promise<void>;
}

export function pipeOf({ pipe }: World): Pipe {
  if (!pipe) throw new Error("nothing can be piped here");
  return pipe;
}

/** Resolves to the exit code. */
export type Run = (words: Arguments, world: World) => Promise<number>;

export function toSource(path: string, { standsIn }: World): Source {
  return { folder: resolve(standsIn, path), shown: path };
}

const most = 10; // files of which one thing is told: more of them hide what is told of others

/** Prints notes, last of all; 1 if one of them refuses a file. What informs of many files the same is said once; of a refusal every file is named. */
export function talkNotes(notes: readonly Note[], world: World): number {
  const counts = new Map<string, number>();
  for (const note of notes) counts.set(keyOf(note), (counts.get(keyOf(note)) ?? 0) + 1);
  for (const note of notes) {
    const count = counts.get(keyOf(note)) ?? 0; // 0: it is said
    if (count === 0) continue;
    const isSaidOnce = !note.refused && count > most;
    if (isSaidOnce) counts.set(keyOf(note), 0);
    const others = isSaidOnce ? ` (and ${uiOf({}).formatNumber(count - 1)} more files)` : "";
    world.talk(formatNote(note) + others, note.refused ? "refusing" : "informing");
  }
  return notes.some(({ refused }) => refused) ? 1 : 0;
}

function keyOf({ stage, message, refused }: Note): string {
  return `${refused} ${stage} ${message}`;
}
