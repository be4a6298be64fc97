import { Script } from "node:vm";

/** Something was stopped because it took too long. */
export class TookTooLong extends Error {
  override readonly name = "TookTooLong";
}

const name = Symbol.for("dateline.within-time");
const script = new Script('globalThis[Symbol.for("dateline.within-time")]()');

/**
 * Runs something on this thread and throws TookTooLong where it takes longer than `limit` milliseconds: V8 stops it wherever it
 * is, in a regular expression too. A watch costs a tenth of a millisecond.
 */
export function withinTime<T>(limit: number, run: () => T): T {
  let made: { readonly value: T } | undefined;
  const scope = globalThis as { [name]?: () => void };
  scope[name] = () => {
    made = { value: run() };
  };
  try {
    script.runInThisContext({ timeout: limit });
  } catch (error) {
    if (!isTimeout(error)) throw error;
    throw new TookTooLong(`stopped after ${limit} ms`, { cause: error });
  } finally {
    delete scope[name];
  }
  if (!made) throw new Error("nothing was run");
  return made.value;
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
