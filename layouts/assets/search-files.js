// @ts-check

/**
 * What Pagefind fetches of a shard's index, which `src/site/search/packed.ts` puts elsewhere: its small files into one, its texts
 * beside those of other shards, and what stems its words beside them.
 *
 * @typedef {{ fragments: string, files: Readonly<Record<string, string>> }} Head
 */

/** By the shards' addresses. @type {Map<string, Promise<Head>>} */
const heads = new Map();
/** By their addresses. @type {Map<string, Promise<ArrayBuffer>>} */
const stemmers = new Map();

/** Forgets what was loaded. */
export function forget() {
  heads.clear();
  stemmers.clear();
}

const filePattern = /^(?<shard>.*?\/)(?<name>(?:index|filter|fragment)\/[^/]+|[^/]+)$/; // of an index

/** As `fetch` does, for Pagefind. @param {string} path @returns {Promise<Response>} */
export async function fetch(path) {
  const address = new URL(path, location.href);
  const { shard = "", name = "" } = filePattern.exec(address.pathname)?.groups ?? {};
  const base = new URL(shard, address);
  if (name.startsWith("index/")) return globalThis.fetch(address);
  if (name.startsWith("wasm.")) {
    return new Response(await stemmer(new URL("../stemmer.pagefind", base)));
  }
  const head = keep(heads, base.href, async () =>
    (await load(new URL(`head.json${address.search}`, base))).json(),
  );
  const { fragments, files } = await head;
  if (name.startsWith("fragment/")) return globalThis.fetch(new URL(fragments + name, base));
  const bytes = Uint8Array.from(atob(files[name] ?? ""), (byte) => byte.codePointAt(0) ?? 0);
  return new Response(bytes);
}

/** Unpacked, so that the engine of each shard need not. @param {URL} address */
async function stemmer(address) {
  return keep(stemmers, address.href, async () => {
    const { body } = await load(address);
    const unpacked = body?.pipeThrough(new DecompressionStream("gzip")) ?? null;
    return new Response(unpacked).arrayBuffer();
  });
}

/** @param {URL} address */
async function load(address) {
  const response = await globalThis.fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
}

/**
 * @template T
 * @param {Map<string, Promise<T>>} kept
 * @param {string} key
 * @param {() => Promise<T>} make
 */
async function keep(kept, key, make) {
  const value = kept.get(key) ?? make();
  kept.set(key, value);
  return value;
}
