import { posix } from "node:path";
import { sortNotes, type Note } from "../notes.ts";
import { readRawFile } from "../site/files.ts";
import { listSource } from "../site/archive.ts";
import { formatPacked } from "../site/records/packed.ts";
import { defaultArchive } from "./summary.ts";
import { pipeOf, talkNotes, toSource, type Run } from "./run.ts";

/** A file is read when its line is asked for. One that is refused has no line, and a note. */
export const pack: Run = async ({ paths }, world) => {
  const source = toSource(paths[0] ?? defaultArchive, world);
  const { articles, notes } = listSource(source);
  const all: Note[] = [...notes];
  async function* lines(): AsyncGenerator<string, void, undefined> {
    for (const { path } of articles) {
      const file = readRawFile(source, path, {});
      if ("bytes" in file) yield formatPacked(file);
      else all.push(file);
    }
  }
  await pipeOf(world).pour(lines());
  const located = all.map((note) => ({ ...note, path: posix.join(source.shown, note.path) }));
  return talkNotes(sortNotes(located), world);
};
