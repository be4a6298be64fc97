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

// C0, DEL, C1 (of which U+009B begins a terminal's commands), line separators and what turns the direction of text.
const obeyed = /[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/gu;

/**
 * Characters that a terminal would obey, by their pictures where they have one, else by their numbers: what a file's name or
 * text holds must not act on whoever reads of it. A line stays one.
 */
export function showControls(text: string): string {
  return text.replaceAll(obeyed, (found) => {
    const code = found.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return "\u2421";
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
  });
}

/** The same of several lines, whose ends and tabs are their own. */
export function showControlsInLines(text: string): string {
  return text.replaceAll(/[^\n\t]+/gu, (part) => showControls(part));
}

/** JSON in which what a terminal would obey stands by its escape; it reads back to the same value. */
export function escapeControls(json: string): string {
  return json.replaceAll(obeyed, (found) =>
    found === "\n" ? found : String.raw`\u` + found.charCodeAt(0).toString(16).padStart(4, "0"),
  );
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
  inform(stage: Stage, line: number | undefined, message: string, path?: string): void;
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
