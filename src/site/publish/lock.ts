import { readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "../../notes.ts";
import { makeFolder } from "./staging.ts";

export interface Lock {
  /** Removes the lock, and the staging folder if nothing else is in it. */
  release(): void;
}

export interface Waiting {
  /** The output folder as the person wrote it. */
  readonly shown: string;
  /** Told once, when somebody else holds the lock. */
  readonly say: (line: string) => void;
  /** ms */
  readonly patience?: number;
}

const often = 50; // ms between two tries
const patience = 600_000; // ms; a first build of 50,000 articles takes some minutes
const lockName = "lock";
const holderName = "held-by";

/**
 * Of the processes that would write to one output folder, only one at a time. It lies in the staging folder, so that it holds
 * whatever working folder a build is started from, and is a lock of the operating system: one that is killed leaves none behind.
 * SQLite takes it, as Node has no call for it; nothing is ever written into the file.
 */
export async function takeLock(staging: string, waiting: Waiting): Promise<Lock> {
  const file = join(staging, lockName);
  const end = performance.now() + (waiting.patience ?? patience);
  for (let tries = 0; ; tries += 1) {
    makeFolder(staging);
    const database = tryLock(file, waiting.shown);
    if (database) return held(database, staging);
    const isOver = performance.now() >= end;
    if (isOver || tries === 1) sayWho(staging, waiting, isOver);
    await sleep(often);
  }
}

/** Undefined where another holds it, and where the file is no longer the one that it was when it was opened. */
function tryLock(file: string, shown: string): DatabaseSync | undefined {
  let database: DatabaseSync | undefined;
  try {
    if (identityOf(file) === undefined) new DatabaseSync(file).close();
    const before = identityOf(file);
    database = new DatabaseSync(file, { timeout: 0 });
    database.exec("BEGIN EXCLUSIVE");
    if (before !== undefined && before === identityOf(file)) return database;
  } catch (error) {
    const code = sqliteCodeOf(error);
    if (code === undefined) throw error;
    // Whoever holds a lock has an empty file: one with anything else in it is nobody's.
    if (code === notDatabase) rmSync(file, { force: true });
    else if (code !== busy && identityOf(file) !== undefined) throw refusal(shown, error);
  }
  database?.close();
  return undefined;
}

/** SQLite's codes. */
const busy = 5;
const notDatabase = 26;

function refusal(shown: string, cause: unknown): UserError {
  const found = cause instanceof Error ? cause.message : String(cause);
  return new UserError(
    `${shown}: site: cannot be written (${found}), expected a folder of one's own with room in it; choose another --output`,
    { cause },
  );
}

function sqliteCodeOf(error: unknown): number | undefined {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number"
    ? error.errcode
    : undefined;
}

/** The one who lets go removes the file: another process may have locked one that nobody will find any more. */
function identityOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false, bigint: true });
  return stats && `${stats.dev} ${stats.ino} ${stats.birthtimeNs}`;
}

function held(database: DatabaseSync, staging: string): Lock {
  try {
    writeFileSync(join(staging, holderName), String(process.pid));
  } catch {
    // Who waits is told no number then.
  }
  return {
    release: () => {
      rmSync(join(staging, holderName), { force: true });
      rmSync(join(staging, lockName), { force: true });
      database.close();
      try {
        rmdirSync(staging);
      } catch {
        // Somebody waits in it, or a publish is to be finished.
      }
    },
  };
}

function sayWho(staging: string, { shown, say }: Waiting, isOver: boolean): void {
  const who = holderOf(staging);
  if (!isOver) return say(`${shown}: site: ${who} is building into it; waiting until it is done`);
  throw new UserError(
    `${shown}: site: ${who} is still building into it, expected one build at a time; wait for it, end it, or choose another --output`,
  );
}

function holderOf(staging: string): string {
  try {
    return `process ${Number.parseInt(readFileSync(join(staging, holderName), "utf8"), 10)}`;
  } catch {
    return "another process";
  }
}
