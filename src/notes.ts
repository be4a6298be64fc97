export type Stage = "read" | "clean" | "mark" | "facts" | "record" | "time" | "story" | "site";

/** A fault in one file, or something a person should know of it. The run goes on. */
export interface Note {
  /** As the person would type it. */
  readonly path: string;
  readonly line?: number;
  readonly stage: Stage;
  /** `found, expected; what to do` */
  readonly message: string;
  /** Whether the file is left out because of it. */
  readonly refused: boolean;
}

/** Wrong usage or configuration: printed without a stack, exit code 2. */
export class UserError extends Error {
  override readonly name = "UserError";
}

/** `path:line: stage: found, expected; what to do` */
export function formatNote({ path, line, stage, message }: Note): string {
  const place = line === undefined ? path : `${path}:${line}`;
  return `${place}: ${stage}: ${message}`;
}

/** Control characters by their pictures: what a file's name or text holds must not act on a terminal. */
export function showControls(text: string): string {
  return text.replaceAll(/[\u0000-\u001F\u007F-\u009F]/gu, (found) => {
    const code = found.charCodeAt(0);
    if (code === 0x7f) return "\u2421";
    return code > 0x7f ? "\uFFFD" : String.fromCharCode(0x2400 + code);
  });
}

/** Sorted by path, then by line. */
export function sortNotes(notes: readonly Note[]): readonly Note[] {
  return notes.toSorted(
    (a, b) =>
      comparePaths(a.path, b.path) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      comparePaths(a.message, b.message),
  );
}

/** By code units: the same order on every machine, whatever its locale. */
export function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Collects the notes of one file. */
export interface NoteTaker {
  readonly taken: Note[];
  inform(stage: Stage, line: number | undefined, message: string): void;
  refuse(stage: Stage, line: number | undefined, message: string, path?: string): void;
}

export function noteTaker(path: string): NoteTaker {
  const taken: Note[] = [];
  const take = (
    refused: boolean,
    stage: Stage,
    line: number | undefined,
    message: string,
    where = path,
  ): void => {
    taken.push({ path: where, ...(line !== undefined && { line }), stage, message, refused });
  };
  return {
    taken,
    inform: (...rest) => take(false, ...rest),
    refuse: (...rest) => take(true, ...rest),
  };
}
