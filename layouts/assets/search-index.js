// @ts-check

/**
 * Asks the search's index, which lies in shards: one Pagefind for the shards of each language. `src/site/search/markup.ts` says what
 * it holds of a page.
 *
 * @typedef {{ id: string, location: number }} Region
 * @typedef {{
 *   raw_url: string, raw_content: string, content: string, meta: { title: string },
 *   anchors: readonly Region[], filters: { is?: readonly string[] },
 * }} Page
 * @typedef {{ id: string, score: number, words: readonly number[], data: () => Promise<Page> }} Result
 * @typedef {(words: string | null, options: { filters: object }) => Promise<{ results: readonly Result[] }>} Search
 * @typedef {{ search: Search, mergeIndex: (path: string, options: object) => Promise<void> }} Engine
 * @typedef {{ language: string, name: string, tag: string, values: readonly number[] }} Shard
 * @typedef {{ values: readonly string[], shards: readonly Shard[] }} Shards
 * @typedef {{ text: string, isPhrase: boolean }} Term
 * Where a term was found in a page, by indexes of words; `begins` where it was only looked for as a word's beginning.
 * @typedef {{ places: readonly number[], begins?: string }} Hit
 * A page that was found, with a hit a term.
 * @typedef {{ score: number, hits: readonly Hit[], load: () => Promise<Page> }} Found
 */

/** @type {Promise<Shards> | undefined} */
let shards;
/** By language. @type {Map<string, Promise<Engine>>} */
const engines = new Map();
/** By their paths: the engine of their language, when it has them. @type {Map<string, Promise<Engine>>} */
const loaded = new Map();

/** Forgets what was loaded, so that the next search tries again. */
export function forget() {
  shards = undefined;
  engines.clear();
  loaded.clear();
}

/**
 * The engines that hold whatever can have all of these values, by language.
 *
 * @param {URL} site
 * @param {readonly string[]} wanted
 */
export async function enginesFor(site, wanted) {
  shards ??= loadShards(site);
  const { values, shards: all } = await shards;
  const indexes = wanted.map((value) => values.indexOf(value));
  const due = all.filter((shard) => indexes.every((index) => shard.values.includes(index)));
  const found = await Promise.all(
    due.map(async (shard) => /** @type {const} */ ([shard.language, await load(site, shard, all)])),
  );
  return new Map(found);
}

/** @param {URL} site @returns {Promise<Shards>} */
async function loadShards(site) {
  const response = await fetch(new URL("search/shards.json", site));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return await response.json();
}

/** @param {URL} site @param {Shard} shard @param {readonly Shard[]} all */
async function load(site, shard, all) {
  const path = pathOf(site, shard);
  const { language, tag } = shard;
  const first = all.find((each) => each.language === language) ?? shard;
  const engine = engines.get(language) ?? startEngine(site, first);
  engines.set(language, engine);
  const loading = loaded.get(path) ?? (first === shard ? engine : merge());
  loaded.set(path, loading);
  return loading;

  async function merge() {
    const into = await engine;
    await into.mergeIndex(path, { language, metaCacheTag: tag });
    return into;
  }
}

/**
 * A module of its own for each language, which the fragment asks for: one holds one stemmer, whatever it creates.
 *
 * @param {URL} site
 * @param {Shard} first
 * @returns {Promise<Engine>}
 */
async function startEngine(site, first) {
  const address = new URL("search/pagefind.js", site);
  address.hash = first.language;
  const { createInstance } = await import(address.href);
  return createInstance({ basePath: pathOf(site, first), metaCacheTag: first.tag, noWorker: true });
}

/** @param {URL} site @param {Shard} shard */
function pathOf(site, { language, name }) {
  return new URL(`search/${language}/${name}/`, site).pathname;
}

/**
 * Pages that have every word and every phrase in quotation marks, the best first.
 *
 * @param {URL} site
 * @param {string} words
 * @param {readonly string[]} values
 */
export async function find(site, words, values) {
  const filters = values.length === 0 ? {} : { is: [...values] };
  const terms = termsOf(words);
  const asked = await Promise.all(
    [...(await enginesFor(site, values))].map(async ([language, engine]) => {
      /** @param {string | null} text */
      const ask = async (text) => (await engine.search(text, { filters })).results;
      /** @param {Term} term */
      const askExactly = async ({ text }) => ask(`"${segmented(text, language)}"`);
      return { ask, exact: await Promise.all(terms.map(askExactly)) };
    }),
  );
  const begun = terms.map(
    ({ isPhrase }, at) => !isPhrase && asked.every(({ exact }) => exact[at]?.length === 0),
  );
  const found = await Promise.all(
    asked.map(async ({ ask, exact }) => {
      const ranked = await ask(terms.length === 0 ? null : terms.map(({ text }) => text).join(" "));
      if (terms.length === 0) return ranked.map((result) => toFound(result.score, result, []));
      const own = terms.map(async ({ text, isPhrase }, at) => {
        if (begun[at]) return toHits(await ask(text), text);
        const pages = exact[at] ?? [];
        return toHits(isPhrase || pages.length === 0 ? pages : within(await ask(text), pages));
      });
      return inAll(await Promise.all(own), ranked);
    }),
  );
  return found.flat().toSorted((a, b) => b.score - a.score);
}

/**
 * Asked freely, a shard that has no word "hayward" gives pages that have "hay"; asked exactly, any shard gives the right pages,
 * but of each only the first place.
 *
 * @param {readonly Result[]} free
 * @param {readonly Result[]} exact
 */
function within(free, exact) {
  const ids = new Set(exact.map(({ id }) => id));
  return free.filter(({ id }) => ids.has(id));
}

/**
 * By the page's id.
 *
 * @param {readonly Result[]} results
 * @param {string} [begins]
 */
function toHits(results, begins) {
  return new Map(
    results.map((result) => {
      const hit = { places: result.words, ...(begins !== undefined && { begins }) };
      return /** @type {const} */ ([result.id, { result, hit }]);
    }),
  );
}

/**
 * What is in all of the lists. Asked exactly, Pagefind ranks nothing: the score is that of the same words asked freely.
 *
 * @param {readonly ReturnType<typeof toHits>[]} lists
 * @param {readonly Result[]} ranked
 */
function inAll([first = new Map(), ...others], ranked) {
  const scores = new Map(ranked.map(({ id, score }) => [id, score]));
  return [...first].flatMap(([id, { result, hit }]) => {
    const hits = [hit, ...others.flatMap((other) => other.get(id)?.hit ?? [])];
    return hits.length > others.length ? [toFound(scores.get(id) ?? 0, result, hits)] : [];
  });
}

/** @param {number} score @param {Result} result @param {readonly Hit[]} hits @returns {Found} */
function toFound(score, result, hits) {
  return { score, hits, load: async () => result.data() };
}

const termPattern = /"(?<plain>[^"]+)"|[“„«](?<curly>[^“”„«»]+)[“”»]|(?<word>[^\s"“”„«»]+)/gu;

/** @param {string} words @returns {readonly Term[]} */
export function termsOf(words) {
  return [...words.matchAll(termPattern)].flatMap(({ groups = {} }) => {
    const { plain, curly, word } = groups;
    const text = (plain ?? curly ?? word ?? "").trim();
    return /[\p{L}\p{N}]/u.test(text) ? [{ text, isPhrase: word === undefined }] : [];
  });
}

/**
 * Words of a language that does not part them; Pagefind does so only for the language of the page.
 *
 * @param {string} text
 * @param {string} language
 */
function segmented(text, language) {
  if (!/^(?:zh|ja|th)$/.test(language)) return text;
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  return [...segmenter.segment(text)].map(({ segment }) => segment).join(" ");
}
