import { resolve } from "node:path";
import { formatNote, type Note } from "../notes.ts";
import type { Source } from "../site/files.ts";
import type { Arguments } from "./arguments.ts";
import type { Terminal, Tone } from "./screen.ts";

/** What a verb may do to the world outside. */
export interface World {
  /** The folder that the person stands in; relative paths resolve against it. */
  readonly standsIn: string;
  /** A line of the result. */
  out(text: string): void;
  /** A line for the person; `tone` shows in colour where there is any. */
  talk(text: string, tone?: Tone): void;
  /** Where the person looks on, if anybody does: what is written there can be written over. */
  readonly screen?: Terminal;
}

/** Resolves to the exit code. */
export type Run = (words: Arguments, world: World) => Promise<number>;

export function toSource(path: string, { standsIn }: World): Source {
  return { folder: resolve(standsIn, path), shown: path };
}

/** Prints notes, last of all; 1 if one of them refuses a file. */
export function talkNotes(notes: readonly Note[], world: World): number {
  for (const note of notes) {
    world.talk(formatNote(note), note.refused ? "refusing" : "informing");
  }
  return notes.some(({ refused }) => refused) ? 1 : 0;
}
