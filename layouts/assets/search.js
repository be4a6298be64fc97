// @ts-check

/**
 * Brings the search page to life: a search as one types, its words and filters in the address, keys from result to result.
 *
 * @typedef {import("./search-index.js").Found} Found
 * @typedef {import("./search-index.js").Round} Round
 * @typedef {import("./search-results.js").Query} Query
 */

import { find, forget, prepare } from "./search-index.js";
import { itemsOf } from "./search-results.js";

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

/** The stories' titles by their folders. */
const titles = new Map(
  [...form.querySelectorAll("select[name=story] option")].map((option) => [
    option.getAttribute("value") ?? "",
    option.textContent,
  ]),
);

/** @param {Record<string, string>} forms @param {number} number */
function counted(forms, number) {
  const form = forms[plurals.select(number)] ?? forms["other"] ?? "";
  return form.replace("#", numbers.format(number));
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
const mostTried = 50; // pages that are loaded for words that were found as beginnings only, which Pagefind finds too many of

/**
 * A search: what is left to find, what was found and is not shown yet, how much was found in all, how much of it was tried, and
 * whether there is nothing left to find.
 *
 * @typedef {{
 *   query: Query, rounds: AsyncGenerator<Round, void>, rest: Found[],
 *   total: number, tried: number, isBegun: boolean, isWhole: boolean,
 * }} Search
 */

/** The one that the form asks for. @type {Search | undefined} */
let present;

async function run() {
  const query = readQuery();
  present = undefined;
  if (query.words === "" && query.values.every((value) => value.startsWith("kind "))) {
    show(said.ready);
    return;
  }
  if (list.childElementCount === 0) count.textContent = said.searching;
  const rounds = find(site, query.words, query.values);
  const search = { query, rounds, rest: [], total: 0, tried: 0, isBegun: false, isWhole: false };
  present = search;
  const shown = await showStep(search, true);
  if (search === present && shown === 0) show(said.none);
}

/** Words instead of results. @param {string} words */
function show(words) {
  count.textContent = words;
  list.replaceChildren();
  more.hidden = true;
}

/** Shows a step of results, or a further one, as they are found: what is shown stays where it is. @param {Search} search @param {boolean} isFirst */
async function showStep(search, isFirst) {
  let shown = 0;
  try {
    while (shown < step) {
      const items = await take(search, step - shown);
      if (search !== present || !items) break;
      if (items.length === 0) continue;
      if (isFirst && shown === 0) list.replaceChildren();
      list.append(...items);
      shown += items.length;
      say(search);
    }
    if (search === present && !isFirst) say(search);
    return shown;
  } catch {
    forget();
    if (search === present) {
      present = undefined;
      show(location.protocol === "file:" ? said.notRunning : said.failed);
    }
    return shown;
  }
}

/** How much was found, and whether there is more. @param {Search} search */
function say({ query, total, rest, isBegun, isWhole }) {
  const [whole, soFar] =
    query.kind === "entry" ? [said.told, said.toldSoFar] : [said.found, said.foundSoFar];
  count.textContent = isBegun ? said.begun : counted(isWhole ? whole : soFar, total);
  more.hidden = rest.length === 0 && isWhole;
}

/** What it finds next, at most so many pages; undefined where that is nothing. @param {Search} search @param {number} most */
async function take(search, most) {
  const { query, rest } = search;
  if (rest.length === 0) {
    const round = search.isWhole ? undefined : (await search.rounds.next()).value;
    if (!round) return undefined;
    search.isWhole = round.isLast;
    search.total += round.found.length;
    rest.push(...round.found);
  }
  const next = rest.splice(0, most);
  const pages = await Promise.all(next.map((each) => each.load()));
  search.isBegun = next.some(({ hits }) => hits.some(({ begins }) => begins !== undefined));
  search.tried += next.length;
  if (search.isBegun && search.tried >= mostTried) {
    search.rest = [];
    search.isWhole = true;
  }
  return next.flatMap(({ hits }, index) => {
    const page = pages[index];
    return page ? itemsOf(page, hits, { query, site, titles, onTimeline: said.onTimeline }) : [];
  });
}

async function showMore() {
  if (!present) return;
  const before = links().length;
  await showStep(present, false);
  (links()[before] ?? links().at(-1))?.focus();
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
field.addEventListener("focus", () => void prepare(site, readQuery().values).catch(forget));
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
