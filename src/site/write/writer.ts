import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { partOf } from "../../program/parts.ts";

/** Writes a build's files below a folder, in any order; each is written once. */
export interface Writer {
  write(file: string, content: string | Uint8Array): void;
  /** What was written. */
  readonly files: ReadonlySet<string>;
  /** Resolves when all is on the disk; rejects with the file system's error where something is not. */
  close(): Promise<void>;
}

const few = 64; // files; below them a thread takes longer to start than it saves
const parcel = 2; // files handed over at once
// Characters and bytes that wait to be written: 16 MB of them make nothing faster and take 100 MB, for pieces of all sizes leave gaps.
const mostWaiting = 2 ** 18;

/** To the thread that writes. */
export type Parcel = readonly (readonly [file: string, content: string | Uint8Array])[];

/** What the writing thread is given at its start. */
export interface Task {
  readonly folder: string;
  /** How much waits, in one 32-bit integer that both sides change. */
  readonly waiting: SharedArrayBuffer;
}

/** Pages are made while others are written: beyond a few files, by a thread of its own. */
export function openWriter(folder: string): Writer {
  const files = new Set<string>();
  const write = writerInto(folder);
  let thread: Thread | undefined;
  return {
    files,
    write: (file, content) => {
      files.add(file);
      if (files.size <= few) write(file, content);
      else (thread ??= startThread(folder)).write(file, content);
    },
    close: async () => thread?.close(),
  };
}

/** Writes files below a folder at once, and makes the folders they need. */
export function writerInto(folder: string): (file: string, content: string | Uint8Array) => void {
  const made = new Set<string>();
  return (file, content) => {
    const path = join(folder, file);
    const parent = dirname(path);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    writeFileSync(path, content);
  };
}

interface Thread {
  write(file: string, content: string | Uint8Array): void;
  close(): Promise<void>;
}

function startThread(folder: string): Thread {
  const waiting = new Int32Array(new SharedArrayBuffer(4));
  const task: Task = { folder, waiting: waiting.buffer };
  const worker = new Worker(partOf("write-thread"), { workerData: task });
  const ended = new Promise<void>((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (fault: NodeJS.ErrnoException) => {
      reject(Object.assign(new Error(fault.message), fault));
    });
    worker.once("exit", () => {
      resolve();
    });
  });
  ended.catch(() => undefined); // told when the writer is closed
  let next: (readonly [string, string | Uint8Array])[] = [];
  const send = (): void => {
    const size = next.reduce((sum, [, { length }]) => sum + length, 0);
    const before = Atomics.add(waiting, 0, size);
    worker.postMessage(next satisfies Parcel);
    next = [];
    if (before > mostWaiting) Atomics.wait(waiting, 0, before + size, longestWait);
  };
  return {
    write: (file, content) => {
      next.push([file, content]);
      if (next.length === parcel) send();
    },
    close: async () => {
      if (next.length > 0) send();
      worker.postMessage([] satisfies Parcel); // the last
      await ended;
    },
  };
}

const longestWait = 1000; // ms; a thread that has failed takes nothing off
