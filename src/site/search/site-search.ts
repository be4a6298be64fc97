import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { IndexFile } from "pagefind";
import type { Archive } from "../archive.ts";
import { hashOf } from "../kept/hash.ts";
import type { Kept } from "../kept/kept.ts";
import type { Planned } from "../plan.ts";
import { searchEngineFile, searchShardFile, searchShardsFile } from "../urls.ts";
import { withPagefind } from "./pagefind.ts";
import { findables } from "./records.ts";
import { shardsOf, type Shard } from "./shards.ts";
import { formatShards } from "./shard-list.ts";

/** A shard with what its files are made from. */
interface Sharded extends Shard {
  /** Whether the engine of its language lies in it: of one shard a language, the first. */
  readonly isFirst: boolean;
  readonly inputs: string;
}

/**
 * Makes those files of the search that are not as they would be made into a staging folder, and names all of them. Which files
 * an index has Pagefind alone knows: their names are kept by what it was made from.
 */
export async function makeSearch(
  archive: Archive,
  kept: Pick<Kept, "derived" | "pages">,
  staging: string,
): Promise<readonly Planned[]> {
  const shards = toSharded(shardsOf(findables(archive)));
  write(staging, searchShardsFile, formatShards(shards));
  return withPagefind(async (index) => {
    const plan: Planned[] = [{ file: searchShardsFile, kind: "searchIndex" }];
    const engine = { file: searchEngineFile, kind: "searchIndex", inputs: "" } as const;
    let needsEngine = !kept.pages.isCurrent(engine);
    for (const shard of shards) {
      const named = kept.derived.get("search", shard.inputs) as readonly string[] | undefined;
      const known = named?.map((name) => planned(shard, name));
      if (known?.every((each) => kept.pages.isCurrent(each)) && !needsEngine) {
        plan.push(...known);
        continue;
      }
      const made = await index(shard.findables, shard.language);
      if (needsEngine) write(staging, searchEngineFile, contentOf(made, engineName));
      needsEngine = false;
      const files = made.filter(({ path }) => isIndexFile(path, made, shard));
      for (const { path, content } of files) {
        write(staging, planned(shard, path).file, content);
      }
      const names = files.map(({ path }) => path);
      if (known === undefined) kept.derived.put("search", shard.inputs, names);
      plan.push(...names.map((name) => planned(shard, name)));
    }
    return shards.length > 0 ? [...plan, engine] : plan;
  });
}

function toSharded(shards: readonly Shard[]): readonly Sharded[] {
  const first = new Map(shards.toReversed().map((shard) => [shard.language, shard]));
  return shards.map((shard) => {
    const isFirst = first.get(shard.language) === shard;
    const inputs = hashOf(String(isFirst), ...shard.findables.map((each) => each.inputs));
    return { ...shard, isFirst, inputs };
  });
}

function planned({ language, name, inputs }: Sharded, path: string): Planned {
  return { file: searchShardFile(language, name, path), kind: "searchIndex", inputs };
}

const engineName = "pagefind.js";
const entryName = "pagefind-entry.json";

/** What Pagefind makes beside these is an interface of its own, and the same for every index. */
function isIndexFile(path: string, made: readonly IndexFile[], { isFirst }: Sharded): boolean {
  if (path === entryName || /\.pf_(?:meta|index|filter|fragment)$/u.test(path)) return true;
  return isFirst && path === wasmOf(made);
}

/** The program that stems the words of the one language that an index has. */
function wasmOf(made: readonly IndexFile[]): string {
  const entry = JSON.parse(contentOf(made, entryName).toString()) as {
    readonly languages: Readonly<Record<string, { readonly wasm?: string | null }>>;
  };
  const [language] = Object.values(entry.languages);
  return `wasm.${language?.wasm ?? "unknown"}.pagefind`;
}

function contentOf(made: readonly IndexFile[], path: string): Buffer {
  const file = made.find((each) => each.path === path);
  if (!file) throw new Error(`Pagefind made no ${path}`);
  return Buffer.from(file.content);
}

function write(staging: string, file: string, content: string | Uint8Array): void {
  mkdirSync(join(staging, dirname(file)), { recursive: true });
  writeFileSync(join(staging, file), content);
}
