import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  type Stats,
} from "node:fs";
import type { Note } from "../notes.ts";
import { largestFile } from "../read/limits.ts";
import { codeOf, kindOf } from "./folder.ts";

// Neither through a link nor waiting for a pipe's other end, should one be put there just now. Windows knows neither flag: it is
// undefined there and counts as none.
const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;

/**
 * A file's bytes, or the note that refuses it. It is opened once and asked again what it is then: whatever is put in its place
 * meanwhile, of a file alone are bytes read, and `largest` at most.
 */
export function readBytes(
  file: string,
  path: string,
  largest: number = largestFile,
): Uint8Array | Note {
  const refuse = (message: string): Note => ({ path, stage: "read", message, refused: true });
  let descriptor: number | undefined;
  const refuseKind = (stats: Stats): Note =>
    refuse(`${kindOf(stats)}, expected a file; copy what it stands for`);
  try {
    const before = lstatSync(file); // a device is not even opened
    if (!before.isFile()) return refuseKind(before);
    descriptor = openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return refuseKind(stats);
    const bytes = stats.size > largest ? undefined : readAtMost(descriptor, stats.size, largest);
    if (bytes) return bytes;
    const size = Math.max(stats.size, fstatSync(descriptor).size);
    return refuse(`${size} bytes, expected at most ${largest}; split or trim it`);
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    return refuse(`unreadable (${code}), expected a file; check its permissions`);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Undefined where there are more: a file may grow while it is read. */
function readAtMost(descriptor: number, size: number, largest: number): Uint8Array | undefined {
  let bytes = new Uint8Array(size + 1);
  for (let length = 0; ;) {
    const read = readSync(descriptor, bytes, length, bytes.length - length, length);
    length += read;
    if (length > largest) return undefined;
    if (read === 0) return Buffer.from(bytes.buffer, 0, length);
    if (length === bytes.length) {
      const longer = new Uint8Array(Math.min(length * 2, largest + 1));
      longer.set(bytes);
      bytes = longer;
    }
  }
}
