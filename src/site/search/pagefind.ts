import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { close, createIndex, type IndexFile } from "pagefind";
import { UserError } from "../../notes.ts";
import type { Findable } from "./records.ts";

/** Indexes things of one language, each under its address. Throws UserError where Pagefind's program does not do its work. */
export type Indexer = (
  findables: readonly Findable[],
  language: string,
) => Promise<readonly IndexFile[]>;

/**
 * Starts Pagefind's program when it is first needed, and ends it behind the work. Pagefind is given one page after another: it
 * numbers them as they come, and its files follow from that.
 */
export async function withPagefind<T>(work: (index: Indexer) => Promise<T>): Promise<T> {
  const stopped = Promise.withResolvers<never>();
  stopped.promise.catch(() => undefined);
  // Pagefind keeps its process to itself, and waits forever for one that was killed.
  const watch = (message: unknown): void => {
    (message as { process: ChildProcess }).process.once("exit", (code, signal) => {
      stopped.reject(new Error(`its program ended (${signal ?? code})`));
    });
  };
  subscribe("child_process", watch);
  try {
    return await work(async (findables, language) => {
      try {
        return await Promise.race([indexed(findables, language), stopped.promise]);
      } catch (error) {
        throw failed(error);
      }
    });
  } finally {
    unsubscribe("child_process", watch);
    await close();
  }
}

async function indexed(
  findables: readonly Findable[],
  language: string,
): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(errors.join(", "));
  for (const { address, toMarkup } of findables) {
    const added = await index.addHTMLFile({ url: address, content: toMarkup() });
    if (added.errors.length > 0) throw new Error(`${address}: ${added.errors.join(", ")}`);
  }
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(made.errors.join(", "));
  await index.deleteIndex();
  return made.files;
}

function failed(error: unknown): UserError {
  const found = error instanceof Error ? error.message : String(error);
  const [line = ""] = found.trim().split("\n", 1);
  return new UserError(
    `search: Pagefind failed: ${line}, expected an index; build again, or without the search with --no-search`,
    { cause: error },
  );
}
