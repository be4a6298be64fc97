import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What somebody wrote to do harm, or to find out how a program reads. */
export interface Corpora {
  /** Each once: the items of lists in `.json`, the lines of `.txt`, of the two below their paragraphs. */
  readonly texts: readonly string[];
  /** Files in the form of the YAML test suite. */
  readonly yaml: readonly string[];
  /** A file in the form of the UTF-8 tests: `num:valid:…`. */
  readonly utf8: string;
  /** A file in the form of CommonMark's specification. */
  readonly commonmark: string;
}

const own = join(import.meta.dirname, "corpora");
const utf8File = "utf8tests.txt";
const commonmarkFile = "commonmark-spec.txt";
const whole = [utf8File, commonmarkFile];

/** The large corpora where a path to them is given, else the project's own. */
export function readCorpora(folder = process.env["DATELINE_HOSTILE"] ?? own): Corpora {
  const files = filesIn(folder);
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");
  const lists = files.filter((file) => file.endsWith(".json"));
  const lines = files.filter((file) => file.endsWith(".txt"));
  const texts = [
    ...lists.flatMap((file) => JSON.parse(read(file)) as readonly string[]),
    ...lines.flatMap((file) => read(file).split(whole.includes(file) ? /\n\s*\n/u : /\r?\n/u)),
  ];
  return {
    texts: [...new Set(texts)].filter((text) => text !== ""),
    yaml: files.filter((file) => file.endsWith(".yaml")).map((file) => read(file)),
    utf8: read(utf8File),
    commonmark: read(commonmarkFile),
  };
}

/** In the same order on every machine. */
function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.replace(/\/$/u, "").length + 1))
    .toSorted();
}
