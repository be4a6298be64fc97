import type { Shard } from "./shards.ts";

/**
 * JSON for `layouts/assets/search-index.js`: the shards, the first of a language with what stems its words, each with a tag that changes
 * when it does and, as indexes of `values`, what its articles can be filtered by. A search loads only shards that can hold what the
 * filters ask for.
 */
export function formatShards(shards: readonly (Shard & { readonly inputs: string })[]): string {
  const values = [...new Set(shards.flatMap((shard) => [...valuesOf(shard)]))].toSorted();
  const indexes = new Map(values.map((value, index) => [value, index]));
  const list = shards.map((shard) => {
    const own = [...valuesOf(shard)].map((value) => indexes.get(value) ?? 0);
    const { language, name, inputs } = shard;
    return { language, name, tag: inputs, values: own.toSorted((a, b) => a - b) };
  });
  return `${JSON.stringify({ values, shards: list })}\n`;
}

function valuesOf({ findables }: Shard): ReadonlySet<string> {
  return new Set(findables.flatMap(({ values }) => values));
}
