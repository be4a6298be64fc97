// @ts-check

/**
 * Brings the search page to life: a search as one types, its words and filters in the address, keys from result to result. The
 * index lies in shards, one Pagefind for the shards of each language; `src/site/search/markup.ts` says what it holds.
 *
 * @typedef {{ location: number, balanced_score: number }} Place
 * @typedef {{ id: string, location: number }} Region
 * @typedef {{
 *   raw_url: string, raw_content: string, content: string, meta: { title: string },
 *   anchors: readonly Region[], weighted_locations: readonly Place[], filters: { is?: readonly string[] },
 * }} Page
 * @typedef {{ score: number, data: () => Promise<Page> }} Result
 * @typedef {{
 *   search: (words: string | null, options: { filters: object }) => Promise<{ results: readonly Result[] }>,
 *   mergeIndex: (path: string, options: object) => Promise<void>,
 * }} Engine
 * @typedef {{ language: string, name: string, tag: string, values: readonly number[] }} Shard
 * @typedef {{ values: readonly string[], shards: readonly Shard[] }} Shards
 * @typedef {{ words: string, kind: string, values: readonly string[], year: string }} Query
 * @typedef {{ from: number, to: number, id: string }} Part
 */

const form = /** @type {HTMLFormElement} */ (document.querySelector("form.search"));
const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
const count = /** @type {HTMLElement} */ (document.querySelector(".found-count"));
const list = /** @type {HTMLElement} */ (document.querySelector(".found"));
const more = /** @type {HTMLButtonElement} */ (document.querySelector("button.more"));
const site = new URL(form.dataset["site"] ?? "", location.href);
const language = form.dataset["language"] ?? "en";
const said = JSON.parse(form.dataset["words"] ?? "{}");
const plurals = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat(language);

/** @param {Record<string, string>} forms @param {number} number */
function counted(forms, number) {
  const form = forms[plurals.select(number)] ?? forms["other"] ?? "";
  return form.replace("#", numbers.format(number));
}

// The index

/** @type {Promise<Shards> | undefined} */
let shards;
/** By language. @type {Map<string, Promise<Engine>>} */
const engines = new Map();
/** By their paths: the engine of their language, when it has them. @type {Map<string, Promise<Engine>>} */
const loaded = new Map();

/** @returns {Promise<Shards>} */
async function loadShards() {
  const response = await fetch(new URL("search/shards.json", site));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return await response.json();
}

/** The engines that hold whatever can have all of these values, by language. @param {readonly string[]} wanted */
async function enginesFor(wanted) {
  shards ??= loadShards();
  const { values, shards: all } = await shards;
  const indexes = wanted.map((value) => values.indexOf(value));
  const due = all.filter((shard) => indexes.every((index) => shard.values.includes(index)));
  const found = await Promise.all(
    due.map(async (shard) => /** @type {const} */ ([shard.language, await load(shard, all)])),
  );
  return new Map(found);
}

/** @param {Shard} shard @param {readonly Shard[]} all */
async function load(shard, all) {
  const path = pathOf(shard);
  const { language, tag } = shard;
  const first = all.find((each) => each.language === language) ?? shard;
  const engine = engines.get(language) ?? startEngine(first);
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

/** A module of its own for each language, which the fragment asks for: one holds one stemmer, whatever it creates. @param {Shard} first */
async function startEngine(first) {
  const address = new URL("search/pagefind.js", site);
  address.hash = first.language;
  const { createInstance } = await import(address.href);
  return createInstance({ basePath: pathOf(first), metaCacheTag: first.tag, noWorker: true });
}

/** @param {Shard} shard */
function pathOf(shard) {
  return new URL(`search/${shard.language}/${shard.name}/`, site).pathname;
}

/** The best first. @param {Query} query */
async function find({ words, values }) {
  const filters = values.length === 0 ? {} : { is: [...values] };
  const asked = [...(await enginesFor(values))].map(async ([each, engine]) =>
    engine.search(words === "" ? null : segmented(words, each), { filters }),
  );
  const found = await Promise.all(asked);
  return found.flatMap(({ results }) => results).toSorted((a, b) => b.score - a.score);
}

/** Words of a language that does not part them; Pagefind does so only for the language of the page. @param {string} words @param {string} language */
function segmented(words, language) {
  if (!/^(?:zh|ja|th)$/.test(language)) return words;
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  return [...segmenter.segment(words)].map(({ segment }) => segment).join(" ");
}

// The address

/** Sets the form as the address says. */
function readAddress() {
  const asked = new URLSearchParams(location.search);
  field.value = asked.get("q") ?? "";
  for (const select of form.querySelectorAll("select")) {
    select.value = asked.get(select.name) ?? "";
    if (select.selectedIndex === -1) select.selectedIndex = 0;
  }
}

function writeAddress() {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value.trim() !== "") asked.append(name, value.trim());
  }
  const query = asked.size === 0 ? "" : `?${asked}`;
  history.replaceState(null, "", location.pathname + query);
}

/** @param {string} name @param {string} value */
function filter(name, value) {
  return value === "" ? [] : [`${name} ${value}`];
}

/** @returns {Query} */
function readQuery() {
  const state = new FormData(form);
  /** @param {string} name */
  const valueOf = (name) => {
    const value = state.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const [kind, year] = [valueOf("kind"), valueOf("year")];
  const values = [
    ...filter("kind", kind),
    ...filter("story", valueOf("story")),
    ...filter("outlet", valueOf("outlet")),
    ...filter(kind === "entry" ? "told" : "year", year),
  ];
  return { words: valueOf("q"), kind, year, values };
}

// Results

const step = 10; // results at a time
let search = 0;
/** Results of the present search that are not shown yet. @type {Result[]} */
let rest = [];
/** @type {Query} */
let query = { words: "", kind: "", year: "", values: [] };

async function run() {
  const own = (search += 1);
  query = readQuery();
  if (query.words === "" && query.values.every((value) => value.startsWith("kind "))) {
    show(said.ready);
    return;
  }
  if (list.childElementCount === 0) count.textContent = said.searching;
  try {
    const found = await find(query);
    if (own !== search) return;
    const items = await itemsOf((rest = [...found]));
    if (own !== search) return;
    const forms = query.kind === "entry" ? said.told : said.found;
    show(items.length === 0 ? said.none : counted(forms, found.length), items);
  } catch {
    shards = undefined;
    engines.clear();
    loaded.clear();
    if (own === search) show(location.protocol === "file:" ? said.notRunning : said.failed);
  }
}

/** @param {string} words @param {readonly HTMLElement[]} [items] */
function show(words, items = []) {
  count.textContent = words;
  list.replaceChildren(...items);
  more.hidden = rest.length === 0 || items.length === 0;
}

async function showMore() {
  const own = search;
  const before = list.querySelectorAll("li > .headline").length;
  const items = await itemsOf(rest);
  if (own !== search) return;
  list.append(...items);
  more.hidden = rest.length === 0;
  links()[before]?.focus();
}

/** Takes results until there is a step of them to show. @param {Result[]} results */
async function itemsOf(results) {
  /** @type {HTMLElement[]} */
  const items = [];
  while (items.length < step && results.length > 0) {
    const pages = await Promise.all(results.splice(0, step).map((result) => result.data()));
    items.push(...pages.flatMap((page) => itemsOfPage(page)));
  }
  return items;
}

const mostEntries = 3; // of an article; its page has all

/** @param {Page} page */
function itemsOfPage(page) {
  const words = wordsOf(page);
  const marks = new Set(page.weighted_locations.map(({ location }) => location));
  const entries = entriesOf(page, words.length).filter(
    ({ from, to }) => marks.size === 0 || [...marks].some((at) => from <= at && at < to),
  );
  if (query.kind === "entry") {
    return entries
      .filter(({ id }) => query.year === "" || isOfYear(readEntry(id).edtf, query.year))
      .map((entry) => entryItem(page, entry, words, marks));
  }
  if (!page.filters.is?.includes("kind article")) {
    return entries.map((entry) => entryItem(page, entry, words, marks));
  }
  const best = bestParagraph(page, words.length);
  const hasMarks = marks.size > 0;
  const link = linkTo(
    page.raw_url + (best.id !== "" && hasMarks ? `#${best.id}` : ""),
    page.meta.title,
  );
  const item = itemOf(link, factsOf(page), excerpt(words, marks, best));
  if (hasMarks && entries.length > 0) {
    item.append(toldList(entries.slice(0, mostEntries)));
  }
  return [item];
}

/** Its words, at the indexes that Pagefind gives. @param {Page} page */
function wordsOf({ raw_content: raw, content }) {
  if (!raw.includes("\u200B")) return content.split(/[^\S\uFEFF]+/);
  return raw.split("\u200B").map((word) => word.replaceAll("&lt;", "<").replaceAll("&gt;", ">"));
}

/** @param {Page} page @param {number} length @returns {readonly Part[]} */
function entriesOf({ anchors }, length) {
  return partsOf(anchors, length).filter(({ id }) => id.startsWith("entry|"));
}

/** @param {readonly Region[]} regions @param {number} length @returns {readonly Part[]} */
function partsOf(regions, length) {
  return regions.map(({ id, location }, index) => ({
    id,
    from: location,
    to: regions[index + 1]?.location ?? length,
  }));
}

/** The paragraph in which most was found, or the first. @param {Page} page @param {number} length @returns {Part} */
function bestParagraph({ anchors, weighted_locations: places }, length) {
  const starts = anchors.filter(
    ({ id }, index) => id.startsWith("p-") && anchors.findIndex((each) => each.id === id) === index,
  );
  const paragraphs = partsOf(starts, length);
  /** @param {Part} part */
  const score = ({ from, to }) =>
    places.reduce(
      (sum, { location: at, balanced_score: one }) => sum + (from <= at && at < to ? one : 0),
      0,
    );
  const scored = paragraphs.map((part) => ({ part, score: score(part) }));
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best?.part ?? { id: "", from: 0, to: length };
}

/** Whether EDTF such as `2005/2008` or `2010-04~` lies in a year, wholly or in part. @param {string} date @param {string} year */
function isOfYear(date, year) {
  const [first = "", last = first] = date.split("/");
  return first.slice(0, 4) <= year && year <= last.slice(0, 4);
}

const around = 32; // words of an excerpt: three lines of a result
const lead = 8; // of them before the first that was found

/** Part of a text, what was found marked. Text nodes alone: nothing in an article is markup. @param {readonly string[]} words @param {ReadonlySet<number>} marks @param {Part} part */
function excerpt(words, marks, { from, to }) {
  const found = [...marks].filter((at) => from <= at && at < to).toSorted((a, b) => a - b);
  const start = Math.max(from, Math.min((found[0] ?? from) - lead, to - around));
  const end = Math.min(to, start + around);
  const fragment = document.createDocumentFragment();
  if (start > from) fragment.append("… ");
  for (let at = start; at < end; at += 1) {
    const word = words[at] ?? "";
    fragment.append(at > start ? " " : "", marks.has(at) ? element("mark", "", word) : word);
  }
  if (end < to) fragment.append(" …");
  return fragment;
}

/** @param {Page} page @param {Part} entry @param {readonly string[]} words @param {ReadonlySet<number>} marks */
function entryItem(page, entry, words, marks) {
  const { href, date } = readEntry(entry.id);
  const facts = page.filters.is?.includes("kind article")
    ? [...factsOf(page), page.meta.title]
    : [page.meta.title];
  return itemOf(linkTo(href, date), facts, excerpt(words, marks, entry));
}

/** @param {readonly Part[]} entries */
function toldList(entries) {
  const told = element("p", "told", `${said.onTimeline} `);
  for (const [index, { id }] of entries.entries()) {
    const { href, date } = readEntry(id);
    told.append(index > 0 ? ", " : "", linkTo(href, date));
  }
  return told;
}

/** @param {string} id */
function readEntry(id) {
  const [, href = "", edtf = "", date = ""] = id.split("|");
  return { href, edtf, date: decodeURIComponent(date) };
}

/** Outlet, day and stories. @param {Page} page @returns {readonly string[]} */
function factsOf({ filters, anchors }) {
  const values = filters.is ?? [];
  /** @param {string} name */
  const valuesOf = (name) =>
    values.flatMap((value) => (value.startsWith(`${name} `) ? [value.slice(name.length + 1)] : []));
  const [, day = ""] = anchors.find(({ id }) => id.startsWith("day|"))?.id.split("|") ?? [];
  return [
    ...valuesOf("outlet"),
    ...(day === "" ? [] : [decodeURIComponent(day)]),
    ...valuesOf("story").map(titleOf),
  ];
}

/** @param {string} story */
function titleOf(story) {
  const options = /** @type {HTMLSelectElement} */ (form.elements.namedItem("story")).options;
  return [...options].find(({ value }) => value === story)?.text ?? story;
}

/** @param {HTMLElement} link @param {readonly string[]} facts @param {DocumentFragment} text */
function itemOf(link, facts, text) {
  const headline = element("h2", "headline");
  headline.append(link);
  const words = element("p", "excerpt");
  words.dir = "auto";
  words.append(text);
  const told = element("p", "facts");
  for (const [index, fact] of facts.entries()) {
    told.append(index > 0 ? " · " : "", element("bdi", "", fact));
  }
  const item = element("li");
  item.append(headline, told, words);
  return item;
}

/** Below the site, whatever the index says. @param {string} address @param {string} words */
function linkTo(address, words) {
  const link = document.createElement("a");
  const to = new URL(site);
  const [path = "", fragment = ""] = address.split("#");
  to.pathname += path;
  to.hash = fragment;
  link.href = to.href;
  link.dir = "auto";
  link.textContent = words;
  return link;
}

/** @param {string} name @param {string} [kind] @param {string} [words] */
function element(name, kind = "", words = "") {
  const made = document.createElement(name);
  if (kind !== "") made.className = kind;
  made.textContent = words;
  return made;
}

// Keys

function links() {
  return /** @type {HTMLElement[]} */ ([...list.querySelectorAll("li > .headline > a")]);
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  const { key, target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
  if (!(target instanceof Element)) return;
  const isTyping = target.closest("input, select, textarea") !== null;
  if (key === "/" && !isTyping) {
    event.preventDefault();
    field.focus();
    field.select();
    return;
  }
  const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  const all = links();
  const at = all.findIndex((link) => link.closest("li")?.contains(target));
  if (step === 0 || (at === -1 && !(target === field && step === 1))) return;
  event.preventDefault();
  const next =
    at + step === -1 ? field : (all[at + step] ?? (step === 1 && !more.hidden ? more : undefined));
  next?.focus();
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;
const pause = 250; // ms after the last key; who types 40 words a minute presses five a second

/** @param {number} [after] */
function searchSoon(after = 0) {
  clearTimeout(waiting);
  waiting = setTimeout(() => void run(), after);
}

document.querySelector(".not-running")?.remove();
readAddress();
void run();
field.addEventListener("focus", () => void enginesFor(readQuery().values).catch(() => undefined));
form.addEventListener("input", ({ target }) => {
  writeAddress();
  searchSoon(target === field ? pause : 0);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  writeAddress();
  searchSoon();
});
form.addEventListener("reset", (event) => {
  event.preventDefault();
  history.replaceState(null, "", location.pathname);
  readAddress();
  searchSoon();
  field.focus();
});
more.addEventListener("click", () => void showMore());
document.addEventListener("keydown", onKey);
addEventListener("popstate", () => {
  readAddress();
  searchSoon();
});
