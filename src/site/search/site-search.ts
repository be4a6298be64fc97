import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Archive } from "../archive.ts";
import { publishedFile } from "../assets.ts";
import { hashOfAll } from "../kept/hash.ts";
import type { Kept } from "../kept/kept.ts";
import type { Planned } from "../plan.ts";
import {
  linkTo,
  searchEngineFile,
  searchFilesScriptFile,
  searchShardsFile,
  searchSharedFile,
} from "../urls.ts";
import { placeOf, type Names, type Place, type Sharded } from "./places.ts";
import { formatEngine, formatHead, packed, type Packed } from "./packed.ts";
import { withPagefind, type Indexer } from "./pagefind.ts";
import { findables } from "./records.ts";
import { formatShards } from "./shard-list.ts";
import { shardsOf, type Shard } from "./shards.ts";

type Makers = Pick<Kept, "derived" | "pages">;

/**
 * Makes those files of the search that are not as they would be made into a staging folder, and names all of them. Which files
 * an index has Pagefind alone knows: their names are kept by what it was made from.
 */
export async function makeSearch(
  archive: Archive,
  kept: Makers,
  staging: string,
): Promise<readonly Planned[]> {
  const shards = shardsOf(findables(archive)).map(toSharded);
  return withPagefind(async (index) => {
    const places: Place[] = [];
    const texts = new Set<string>();
    const programs = new Map<string, Planned>();
    for (const shard of shards) {
      const needed = programsOf(shard).filter(({ file }) => !programs.has(file));
      for (const each of needed) programs.set(each.file, each);
      const isMissing = needed.some((each) => !kept.pages.isCurrent(each));
      places.push(await makeShard(shard, { index, kept, staging, texts, isMissing }));
    }
    write(staging, searchShardsFile, formatShards(places.map(({ shard }) => shard)));
    const list = { file: searchShardsFile, kind: "searchIndex" } as const;
    return [list, ...places.flatMap(({ plan }) => plan), ...programs.values()];
  });
}

function toSharded(shard: Shard): Sharded {
  return { ...shard, inputs: hashOfAll(shard.findables.map(({ inputs }) => inputs)) };
}

interface Making {
  readonly index: Indexer;
  readonly kept: Makers;
  readonly staging: string;
  /** Files of the shards before it that hold a text. */
  readonly texts: Set<string>;
  /** Whether a program of Pagefind is missing that comes with an index. */
  readonly isMissing: boolean;
}

async function makeShard(shard: Sharded, making: Making): Promise<Place> {
  const { index, kept, staging, texts, isMissing } = making;
  const known = kept.derived.get("search", shard.inputs) as Names | undefined;
  const place = known && placeOf(shard, known, texts);
  if (place && !isMissing && place.plan.every((each) => kept.pages.isCurrent(each))) return place;
  const files = packed(await index(shard.findables, shard.language));
  const names = { chunks: pathsOf(files.chunks), fragments: pathsOf(files.fragments) };
  if (known === undefined) kept.derived.put("search", shard.inputs, names);
  const made = place ?? placeOf(shard, names, texts);
  writeShard(files, made, staging);
  return made;
}

function writeShard(
  packing: Packed,
  { shard, files, head, fragments }: Place,
  staging: string,
): void {
  for (const { path, content } of [...packing.chunks, ...packing.fragments]) {
    write(staging, files.get(path) ?? path, content);
  }
  write(staging, head, formatHead(packing.head, fragments));
  write(staging, stemmerFile(shard), packing.stemmer.content);
  const script = linkTo(searchEngineFile, publishedFile(searchFilesScriptFile));
  write(staging, searchEngineFile, formatEngine(packing.engine, script));
}

function programsOf(shard: Shard): readonly Planned[] {
  return [searchEngineFile, stemmerFile(shard)].map((file) => ({
    file,
    kind: "searchIndex",
    inputs: "",
  }));
}

function stemmerFile({ language }: Shard): string {
  return searchSharedFile(language, "stemmer.pagefind");
}

function pathsOf(files: Packed["chunks"]): readonly string[] {
  return files.map(({ path }) => path);
}

function write(staging: string, file: string, content: string | Uint8Array): void {
  mkdirSync(join(staging, dirname(file)), { recursive: true });
  writeFileSync(join(staging, file), content);
}
