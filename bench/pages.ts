import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

export type Input = "text" | "HTML";

/** What is known of a page: its body, and facts where the page states them. */
export interface Gold {
  readonly articleBody: string;
  readonly title?: string | null;
  readonly author?: string | null;
  readonly date?: string | null;
  readonly url?: string | null;
}

/** A folder of pages: `gold.json`, `html/ID.html.gz`, `text/ID.txt`. */
export interface PageSet {
  readonly name: string;
  readonly folder: string;
  /** By id, in the order of their ids. */
  readonly gold: ReadonlyMap<string, Gold>;
}

/** Every set below a folder, by name. */
export function findSets(data: string): readonly PageSet[] {
  return readdirSync(data)
    .filter((name) => existsSync(join(data, name, "gold.json")))
    .toSorted()
    .map((name) => readSet(name, join(data, name)));
}

function readSet(name: string, folder: string): PageSet {
  const gold = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as Record<string, Gold>;
  const ids = Object.keys(gold).toSorted();
  return { name, folder, gold: new Map(ids.map((id) => [id, gold[id]!])) };
}

export function readPage({ folder }: PageSet, id: string, input: Input): Uint8Array {
  return input === "text"
    ? readFileSync(join(folder, "text", `${id}.txt`))
    : gunzipSync(readFileSync(join(folder, "html", `${id}.html.gz`)));
}
