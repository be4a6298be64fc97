// @ts-check

/**
 * Asks the search's index, which lies in shards: a Pagefind for each. `src/site/search/markup.ts` says what it holds of a page.
 *
 * @typedef {{ id: string, location: number }} Region
 * @typedef {{
 *   raw_url: string, raw_content: string, content: string, meta: { title: string },
 *   anchors: readonly Region[], filters: { is?: readonly string[] },
 * }} Page
 * @typedef {{ id: string, score: number, words: readonly number[], data: () => Promise<Page> }} Result
 * @typedef {(words: string | null, options: { filters: object }) => Promise<{ results: readonly Result[] }>} Search
 * @typedef {{ search: Search }} Engine
 * @typedef {{ language: string, name: string, tag: string, values: readonly number[] }} Shard
 * @typedef {{ values: readonly string[], shards: readonly Shard[] }} Shards
 * @typedef {{ text: string, isPhrase: boolean }} Term
 * Where a term was found in a page, by indexes of words; `begins` where it was only looked for as a word's beginning.
 * @typedef {{ places: readonly number[], begins?: string }} Hit
 * A page that was found, with a hit a term.
 * @typedef {{ score: number, hits: readonly Hit[], load: () => Promise<Page> }} Found
 * What some of the shards have, the best first; `isLast` where they are the last.
 * @typedef {{ found: readonly Found[], isLast: boolean }} Round
 */

import { forget as forgetFiles } from "./search-files.js";

/** @type {Promise<Shards> | undefined} */
let shards;
/** By their paths. @type {Map<string, Promise<Engine>>} */
const engines = new Map();
/** By languages: the first one's start. A second that starts meanwhile would load the stemmer anew, into the memory of both. @type {Map<string, Promise<unknown>>} */
const started = new Map();

/** Forgets what was loaded, so that the next search tries again. */
export function forget() {
  shards = undefined;
  engines.clear();
  started.clear();
  forgetFiles();
}

const firstRound = 8; // shards, some 500 articles: a word that is in one of 50 fills a step of results; each round doubles

/**
 * Shards that can hold whatever has all of these values, in rounds, the newest first.
 *
 * @param {URL} site
 * @param {readonly string[]} wanted
 */
async function roundsFor(site, wanted) {
  shards ??= loadShards(site);
  const { values, shards: all } = await shards;
  const indexes = wanted.map((value) => values.indexOf(value));
  const due = all
    .filter((shard) => indexes.every((index) => shard.values.includes(index)))
    .toSorted((a, b) => (startOf(a) < startOf(b) ? 1 : startOf(a) > startOf(b) ? -1 : 0));
  const rounds = [];
  for (let at = 0, size = firstRound; at < due.length; at += size / 2) {
    rounds.push(due.slice(at, at + size));
    size *= 2;
  }
  return rounds;
}

/** What has no day comes last. @param {Shard} shard */
function startOf({ name }) {
  return name.startsWith("undated") ? "" : name;
}

/** Loads what a search for something that has all of these values begins with. @param {URL} site @param {readonly string[]} values */
export async function prepare(site, values) {
  const [first = []] = await roundsFor(site, values);
  await Promise.all(first.map(async (shard) => engineOf(site, shard)));
}

/** @param {URL} site @returns {Promise<Shards>} */
async function loadShards(site) {
  const response = await fetch(new URL("search/shards.json", site));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return await response.json();
}

/** @param {URL} site @param {Shard} shard */
async function engineOf(site, { language, name, tag }) {
  const path = new URL(`search/${language}/${name}/`, site).pathname;
  const engine = engines.get(path) ?? start();
  engines.set(path, engine);
  return engine;

  /** A module of its own for each language, which the fragment asks for: one holds one stemmer. @returns {Promise<Engine>} */
  async function start() {
    const address = new URL("search/pagefind.js", site);
    address.hash = language;
    const { createInstance } = await import(address.href);
    const first = started.get(language);
    if (first) await first;
    const created = createInstance({ basePath: path, metaCacheTag: tag, noWorker: true });
    if (!first) started.set(language, created.search(""));
    return created;
  }
}

/**
 * Pages that have every word and every phrase in quotation marks. Where an archive is large, its newest part is asked first, and the
 * next only when more is asked for. Words that are nowhere are looked for as beginnings.
 *
 * @param {URL} site
 * @param {string} words
 * @param {readonly string[]} values
 * @returns {AsyncGenerator<Round, void>}
 */
export async function* find(site, words, values) {
  const terms = termsOf(words);
  const rounds = await roundsFor(site, values);
  const known = new Set();
  let any = false;
  for (const [index, round] of rounds.entries()) {
    const { found, has } = await findIn(site, round, terms, values, new Set());
    for (const { text } of has) known.add(text);
    any ||= found.length > 0;
    const isEnd = any || terms.every(({ isPhrase, text }) => isPhrase || known.has(text));
    yield { found, isLast: isEnd && index === rounds.length - 1 };
  }
  if (any) return;
  const begun = new Set(terms.filter(({ isPhrase, text }) => !isPhrase && !known.has(text)));
  if (begun.size === 0) return;
  for (const [index, round] of rounds.entries()) {
    const { found } = await findIn(site, round, terms, values, begun);
    yield { found, isLast: index === rounds.length - 1 };
  }
}

/**
 * The best first, and which terms there are.
 *
 * @param {URL} site
 * @param {readonly Shard[]} round
 * @param {readonly Term[]} terms
 * @param {readonly string[]} values
 * @param {ReadonlySet<Term>} begun Terms that are looked for as beginnings of words
 */
async function findIn(site, round, terms, values, begun) {
  const filters = values.length === 0 ? {} : { is: [...values] };
  /** @type {Set<Term>} */
  const has = new Set();
  const found = await Promise.all(
    round.map(async (shard) => {
      const engine = await engineOf(site, shard);
      /** @param {string | null} text */
      const ask = async (text) => (await engine.search(text, { filters })).results;
      if (terms.length === 0) {
        return (await ask(null)).map((result) => toFound(result.score, result, []));
      }
      const own = terms.map(async (term) => {
        const text = segmented(term.text, shard.language);
        if (begun.has(term)) return toHits(await ask(text), term.text);
        const pages = await ask(`"${text}"`);
        if (pages.length > 0) has.add(term);
        return toHits(term.isPhrase || pages.length === 0 ? pages : within(await ask(text), pages));
      });
      const lists = await Promise.all(own);
      if (lists.some(({ size }) => size === 0)) return [];
      const all = terms.map(({ text }) => segmented(text, shard.language)).join(" ");
      return inAll(lists, await ask(all));
    }),
  );
  return { has, found: found.flat().toSorted((a, b) => b.score - a.score) };
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
