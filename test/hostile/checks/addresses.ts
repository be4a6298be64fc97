import { equal, fail } from "node:assert/strict";
import { posix } from "node:path";
import { articleFile, formerFile, nameFile, storyFile } from "../../../src/site/urls.ts";
import type { Made } from "../made.ts";

const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** A file below the output folder, on every system's disk, by a name that says what it is. */
export function checkFile(file: string): void {
  equal(posix.normalize(file), file);
  for (const part of file.split("/")) {
    if (part === "" || part === "." || part === "..") fail(`leaves its folder: ${file}`);
    if (Buffer.byteLength(part) > 200) fail(`a long name: ${file}`);
    if (device.test(part) || /[. ]$/u.test(part)) fail(`a device's name: ${file}`);
    if (!/^[\p{L}\p{M}\p{N}._-]+$/u.test(part)) fail(`a sign in a name: ${file}`);
    equal(part.normalize("NFC"), part);
  }
}

/** No two of a site are one on a disk that does not tell capitals or forms of a letter apart. */
export function checkTwins(files: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const file of files) {
    const key = file.normalize("NFC").toLowerCase();
    if (seen.has(key)) fail(`${file} and ${seen.get(key)}`);
    seen.set(key, file);
  }
}

/** Whatever is asked for an address. */
export function checkAnyPath(text: string): void {
  checkFile(articleFile(text));
  checkFile(articleFile("a.txt", text));
  checkFile(storyFile(text));
  checkFile(nameFile(text));
  for (const below of ["articles", "stories"] as const) {
    const file = formerFile(text, below);
    if (file !== undefined) checkFile(file);
  }
}

export function checkRedirects({ content, archive }: Made): void {
  const lines = content.split("\n").slice(0, -1);
  equal(lines.length, archive.moved.length);
  for (const line of lines) {
    if (!/^\/[^\s*:]* \/[^\s*:]* 301$/u.test(line)) fail(`a line: ${line}`);
  }
}

export function checkHeaders({ content }: Made): void {
  for (const line of content.split("\n")) {
    if (!/^(?:|\/[\w./*%-]*| {2}[A-Z][\w-]*: [\u0020-\u007E]+)$/u.test(line))
      fail(`a line: ${line}`);
  }
}
