import { accessSync, constants, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { crc32 } from "node:zlib";
import { codeOf } from "../folder.ts";

const patience = 5000; // ms that one process waits for another to finish writing
const busy = 5; // SQLite's code for a file that another process is writing
const readOnly = 8; // and for one that may not be written

interface Row {
  readonly value: string;
  readonly sum: number;
}

/** Texts by key. */
export interface Texts {
  get(key: string): string | undefined;
  /** Keys of which it holds; the others are not held meanwhile. */
  keysWhere(isWanted: (key: string) => boolean): readonly string[];
  /** Writes what is put before it asks what to remove. */
  change(put: Iterable<readonly [key: string, value: string]>, remove?: Iterable<string>): void;
}

/**
 * Texts by key in one file, kept from run to run. Nothing hangs on it but time: what is damaged counts as absent, a file that is
 * no store is thrown away, and one that cannot be written keeps nothing. `say` is told of both, once.
 */
export class Store implements Texts {
  #database: DatabaseSync | undefined;
  #select: StatementSync | undefined;
  #find: StatementSync | undefined;
  readonly #file: string;
  readonly #say: (found: string) => void;

  constructor(file: string, say: (found: string) => void) {
    this.#file = file;
    this.#say = say;
    this.#attempt(() => this.#open(), undefined);
  }

  #open(): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    const database = new DatabaseSync(this.#file, { timeout: patience });
    this.#database = database;
    // A write-ahead log survives a kill; a machine that loses power may cost the file, and the next run makes it anew.
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF");
    database.exec(
      "CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, value TEXT, sum INTEGER)",
    );
    this.#select = database.prepare("SELECT value, sum FROM kept WHERE key = ?");
    this.#find = database.prepare("SELECT 1 FROM kept WHERE key = ?");
  }

  get(key: string): string | undefined {
    const row = this.#attempt(() => {
      this.#beginReading();
      return this.#select?.get(key);
    }, undefined) as Row | undefined;
    return row?.sum === sumOf(key, row?.value ?? "") ? row?.value : undefined;
  }

  /** Whether there is a value, though it may be damaged. */
  has(key: string): boolean {
    const row = this.#attempt(() => {
      this.#beginReading();
      return this.#find?.get(key);
    }, undefined);
    return row !== undefined;
  }

  /** Reads that follow one another are one transaction: each by itself takes twice as long, for its locks. */
  #beginReading(): void {
    if (this.#database?.isTransaction === false) this.#database.exec("BEGIN");
  }

  /** Ends what it reads as of one moment; others' writing need not be kept for it any longer. */
  rest(): void {
    this.#attempt(() => {
      if (this.#database?.isTransaction === true) this.#database.exec("COMMIT");
    }, undefined);
  }

  /** False where nothing is kept. */
  get isOpen(): boolean {
    return this.#database !== undefined;
  }

  /** All that is not damaged. */
  entries(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    this.#attempt(() => {
      const rows = this.#database?.prepare("SELECT key, value, sum FROM kept").iterate() ?? [];
      for (const row of rows as Iterable<Row & { readonly key: string }>) {
        if (row.sum === sumOf(row.key, row.value)) found.set(row.key, row.value);
      }
    }, undefined);
    return found;
  }

  size(): number {
    const count = this.#attempt(
      () => this.#database?.prepare("SELECT count(*) AS size FROM kept").get(),
      undefined,
    );
    return Number(count?.["size"] ?? 0);
  }

  keysWhere(isWanted: (key: string) => boolean): readonly string[] {
    const wanted: string[] = [];
    this.#attempt(() => {
      for (const row of this.#database?.prepare("SELECT key FROM kept").iterate() ?? []) {
        const key = String(row["key"]);
        if (isWanted(key)) wanted.push(key);
      }
    }, undefined);
    return wanted;
  }

  /** Writes all of them or, where another process will not let go, none. */
  change(
    put: Iterable<readonly [key: string, value: string]>,
    remove: Iterable<string> = [],
  ): void {
    this.#attempt(() => {
      this.rest();
      const database = this.#database;
      if (!database) return;
      database.exec("BEGIN IMMEDIATE");
      const insert = database.prepare("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)");
      for (const [key, value] of put) insert.run(key, value, sumOf(key, value));
      const erase = database.prepare("DELETE FROM kept WHERE key = ?");
      for (const key of remove) erase.run(key);
      database.exec("COMMIT");
    }, undefined);
  }

  close(): void {
    this.#attempt(() => this.#database?.close(), undefined);
    this.#database = undefined;
    this.#select = undefined;
    this.#find = undefined;
  }

  #attempt<T>(run: () => T, otherwise: T): T {
    try {
      return run();
    } catch (error) {
      if (isBusy(error)) this.#rollBack();
      else if (isDamage(error) || this.#isOnlySaidReadOnly(error)) this.#renew();
      else if (codeOf(error) !== undefined || isOfSqlite(error)) {
        this.#say(`cannot be written (${nameOf(error)}), expected a folder with room in it`);
        this.#drop();
      } else throw error;
      return otherwise;
    }
  }

  /** The file's head says that it may not be written, and the system that it may. */
  #isOnlySaidReadOnly(error: unknown): boolean {
    if (!isOfSqlite(error) || (error.errcode & 0xff) !== readOnly) return false;
    try {
      for (const path of [this.#file, dirname(this.#file)]) accessSync(path, constants.W_OK);
      return true;
    } catch {
      return false;
    }
  }

  #rollBack(): void {
    if (this.#database?.isTransaction) this.#database.exec("ROLLBACK");
  }

  #renew(): void {
    this.#say("damaged, expected what an earlier run kept; it is made anew");
    this.#drop();
    try {
      for (const ending of ["", "-wal", "-shm"]) rmSync(this.#file + ending, { force: true });
      this.#open();
    } catch {
      this.#drop(); // then nothing is kept
    }
  }

  #drop(): void {
    try {
      this.#database?.close();
    } catch {
      // A damaged file may not even close.
    }
    this.#database = undefined;
    this.#select = undefined;
    this.#find = undefined;
  }
}

/** Of both, so that a value never passes for another key's. */
function sumOf(key: string, value: string): number {
  return crc32(value, crc32(key));
}

function isOfSqlite(error: unknown): error is Error & { readonly errcode: number } {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number";
}

function isBusy(error: unknown): boolean {
  return isOfSqlite(error) && (error.errcode & 0xff) === busy;
}

const damages: ReadonlySet<number> = new Set([1, 10, 11, 26]); // another table, a cut file, a corrupt page, no database

function isDamage(error: unknown): boolean {
  return isOfSqlite(error) && damages.has(error.errcode & 0xff);
}

function nameOf(error: unknown): string {
  return codeOf(error) ?? (error instanceof Error ? error.message : String(error));
}
