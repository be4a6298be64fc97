import type { IndexFile } from "pagefind";

/** A shard's index as a site has it, its paths below the folder of its language. */
export interface Packed {
  /** A chunk of its words each, in a folder of its own. */
  readonly chunks: readonly IndexFile[];
  /** A text each: by names that hang on their content, so that they can lie with those of all shards. */
  readonly fragments: readonly IndexFile[];
  /** What every search loads of it, as one file. */
  readonly head: readonly IndexFile[];
  /** Pagefind's program that stems the words of its language. */
  readonly stemmer: IndexFile;
  /** Pagefind's program for browsers, the same for every index. */
  readonly engine: IndexFile;
}

/** Sorts what Pagefind makes of an index; an interface of its own is left out. */
export function packed(made: readonly IndexFile[]): Packed {
  const all = made.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const below = (folder: string): readonly IndexFile[] =>
    all.filter(({ path }) => path.startsWith(`${folder}/`));
  return {
    chunks: below("index"),
    fragments: below("fragment"),
    head: all.filter(({ path }) => path === entryName || /\.pf_(?:meta|filter)$/u.test(path)),
    stemmer: only(made, stemmerOf(made)),
    engine: only(made, "pagefind.js"),
  };
}

const entryName = "pagefind-entry.json";

/** Of the one language that an index has. */
function stemmerOf(made: readonly IndexFile[]): string {
  const entry = JSON.parse(textOf(only(made, entryName))) as {
    readonly languages: Readonly<Record<string, { readonly wasm?: string | null }>>;
  };
  const [language] = Object.values(entry.languages);
  return `wasm.${language?.wasm ?? "unknown"}.pagefind`;
}

function only(made: readonly IndexFile[], path: string): IndexFile {
  const file = made.find((each) => each.path === path);
  if (!file) throw new Error(`Pagefind made no ${path}`);
  return file;
}

/** JSON for `layouts/assets/search-files.js`: where its texts lie, and its files in base64. */
export function formatHead(head: readonly IndexFile[], fragments: string): string {
  const files = head.map(({ path, content }) => [path, Buffer.from(content).toString("base64")]);
  return `${JSON.stringify({ fragments, files: Object.fromEntries(files) as unknown })}\n`;
}

/** Pagefind fetches through the function of the same name that stands in the module `files`. */
export function formatEngine(engine: IndexFile, files: string): string {
  return `import { fetch } from "${files}";\n${textOf(engine)}`;
}

function textOf({ content }: IndexFile): string {
  return Buffer.from(content).toString();
}
