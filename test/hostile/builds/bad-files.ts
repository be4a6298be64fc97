import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { largestFile, largestSidecar, longestPiece, mostLines } from "../../../src/read/limits.ts";

/** A way for a file to be refused. */
export interface Bad {
  readonly way: string;
  /** Makes it; `stem` is its path without an ending. */
  readonly put: (stem: string) => void;
  /** What its note names: the file by its ending, the line if there is one, and what was found there. */
  readonly named: string;
  readonly line?: number;
  readonly found: string;
}

const text = "The tide\n\n3 May 2019\n\nThe tide came in on 2 May 2019.\n";

function file(way: string, content: string | Uint8Array, found: string, ending = ".txt"): Bad {
  return { way, put: (stem) => writeFileSync(stem + ending, content), named: ending, found };
}

function sidecar(way: string, content: string | Uint8Array, line: number, found: string): Bad {
  const put = (stem: string): void => {
    writeFileSync(`${stem}.txt`, text);
    writeFileSync(`${stem}.txt.yaml`, content);
  };
  return { way, put, named: ".txt.yaml", ...(line > 0 && { line }), found };
}

function frontMatter(way: string, content: string, line: number, found: string): Bad {
  return { ...file(way, content, found, ".md"), line };
}

/** An article whose address one of them takes; it comes before them in its folder. */
export const takenName = "a";

/** What stands for a file and is none. */
function entry(way: string, found: string, put: (path: string) => void): Bad {
  return { way, put: (stem) => put(`${stem}.txt`), named: ".txt", found };
}

/** Leaves the socket of a server that was killed. Paths of sockets are short: it is bound from within its folder. */
function putSocket(path: string): void {
  const serve = `require("net").createServer().listen(${JSON.stringify(basename(path))}, () => process.kill(process.pid, 9))`;
  spawnSync(process.execPath, ["-e", serve], { cwd: dirname(path) });
}

const laughs = `a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n${"bcdefghi"
  .split("")
  .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${"abcdefgh"[at]}`).join(", ")}]\n`)
  .join("")}`;

export const unreadable = entry("may not be read", "unreadable (EACCES)", (path) => {
  writeFileSync(path, text);
  chmodSync(path, 0);
});

/** Every one but what only who has no rights cannot read. */
export const ways: readonly Bad[] = [
  entry("a symbolic link", "a symbolic link", (path) => symlinkSync("/etc/hostname", path)),
  entry("a pipe", "a pipe", (path) => void spawnSync("mkfifo", [path])),
  entry("a socket", "a socket", putSocket),
  entry("a folder", "a folder without articles", (path) => mkdirSync(path)),
  entry("too large", `${largestFile + 1} bytes`, (path) => {
    writeFileSync(path, text);
    truncateSync(path, largestFile + 1); // with a hole, which takes no room
  }),
  file("of too many lines", `a${"\n".repeat(mostLines + 1)}b`, `more than ${mostLines} lines`),
  file(
    "of too long a line",
    "a".repeat(longestPiece + 1),
    `a text of more than ${longestPiece} characters on end`,
  ),
  file("empty", "", "an empty file"),
  file(
    "no text",
    Uint8Array.from({ length: 4096 }, (_, at) => (at * at) % 251),
    "not UTF-8",
  ),
  file("a page without text", "<!doctype html><p> ", "a page without text", ".html"),
  sidecar("a broken sidecar", "title: A\nday: [", 2, "a bracket that is not closed"),
  sidecar("an unknown key", "title: A\n\ntitel: B", 3, 'unknown key "titel"'),
  sidecar("a value of another type", "authors: Jane Doe", 1, 'authors is "Jane Doe"'),
  sidecar("a key that stands there twice", "day: 2019-05-03\nday: 2019-05-04", 2, "a key that"),
  sidecar("aliases that double and double", laughs, 1, 'a value that begins with "&"'),
  sidecar("a slug that is none", 'outlet: Bay Post\nslug: ""', 2, 'slug is ""'),
  sidecar("too large a sidecar", "#".repeat(largestSidecar + 1), 0, `${largestSidecar + 1} bytes`),
  {
    ...sidecar("two sidecars", "outlet: The Bay Post", 0, "a sidecar whose name ends in .yml"),
    named: ".txt.yml",
    put: (stem) => {
      for (const [ending, content] of [
        [".txt", text],
        [".txt.yaml", "outlet: The Bay Post"],
        [".txt.yml", "publish: draft"],
      ] as const) {
        writeFileSync(stem + ending, content);
      }
    },
  },
  frontMatter(
    "broken front matter",
    "---\ntitle: A\nday: soon\n---\nIt rained.",
    3,
    "front matter:",
  ),
  frontMatter("front matter of another language", "---js\n{}\n---\nIt rained.", 1, "front matter:"),
  frontMatter(
    "front matter that does not end",
    "---\npublish: draft\n\nIt rained.",
    2,
    "front matter:",
  ),
  {
    ...sidecar("an address that another has", `slug: ${takenName}`, 0, "its address is that of"),
    named: ".txt",
  },
];
