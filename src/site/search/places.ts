import { hashOf } from "../kept/hash.ts";
import type { Planned } from "../plan.ts";
import { searchShardFile, searchSharedFile } from "../urls.ts";
import type { Shard } from "./shards.ts";

/** A shard with a hash of what its files are made from. */
export interface Sharded extends Shard {
  readonly inputs: string;
}

/** Paths of the files of a shard's index that Pagefind alone knows. */
export interface Names {
  readonly chunks: readonly string[];
  readonly fragments: readonly string[];
}

export interface Place {
  readonly shard: Sharded;
  readonly plan: readonly Planned[];
  /** By their paths in Pagefind's index. */
  readonly files: ReadonlyMap<string, string>;
  readonly head: string;
  /** From the shard's folder to that of its texts. */
  readonly fragments: string;
}

/**
 * Where a shard's files lie. A text lies beside those of the language's other shards, so that it stays where it is when the shard is
 * halved; those of a shard lie apart where Pagefind's short names of two texts are the same. `texts` holds the files of the shards before
 * it, and gets its own.
 */
export function placeOf(shard: Sharded, { chunks, fragments }: Names, texts: Set<string>): Place {
  const { language, name } = shard;
  const own = (path: string): string => searchShardFile(language, name, path);
  const shared = (path: string): string => searchSharedFile(language, path);
  const isApart = fragments.some((path) => texts.has(shared(path)));
  const inputs = isApart ? hashOf("apart", shard.inputs) : shard.inputs;
  const files = new Map([
    ...chunks.map((path) => [path, own(path)] as const),
    ...fragments.map((path) => [path, isApart ? own(path) : shared(path)] as const),
  ]);
  if (!isApart) for (const path of fragments) texts.add(shared(path));
  const head = own("head.json");
  return {
    shard: { ...shard, inputs },
    files,
    head,
    fragments: isApart ? "" : "../",
    plan: [head, ...files.values()].map((file) => ({ file, kind: "searchIndex", inputs })),
  };
}
