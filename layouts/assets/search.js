// @ts-check

/**
 * Brings the search page to life: a search as one types, its words and filters in the address, keys from result to result.
 *
 * @typedef {import("./search-index.js").Found} Found
 * @typedef {import("./search-results.js").Query} Query
 */

import { enginesFor, find, forget } from "./search-index.js";
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
let search = 0;
/** What the present search found and does not show yet. @type {Found[]} */
let rest = [];
/** @type {Query} */
let query = { words: "", kind: "", year: "", values: [] };

async function run() {
  const own = (search += 1);
  query = readQuery();
  rest = [];
  if (query.words === "" && query.values.every((value) => value.startsWith("kind "))) {
    show(said.ready);
    return;
  }
  if (list.childElementCount === 0) count.textContent = said.searching;
  try {
    const found = await find(site, query.words, query.values);
    if (own !== search) return;
    const begun = found.some(({ hits }) => hits.some(({ begins }) => begins !== undefined));
    const left = begun ? found.slice(0, mostTried) : [...found];
    const items = await take(left);
    if (own !== search) return;
    rest = left;
    const forms = query.kind === "entry" ? said.told : said.found;
    const words = begun ? said.begun : counted(forms, found.length);
    show(items.length === 0 ? said.none : words, items);
  } catch {
    forget();
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
  const before = links().length;
  const items = await take(rest);
  if (own !== search) return;
  list.append(...items);
  more.hidden = rest.length === 0;
  links()[before]?.focus();
}

/** Takes from what was found until there is a step of it to show. @param {Found[]} found */
async function take(found) {
  /** @type {HTMLElement[]} */
  const items = [];
  while (items.length < step && found.length > 0) {
    const next = found.splice(0, step);
    const pages = await Promise.all(next.map((each) => each.load()));
    items.push(
      ...next.flatMap(({ hits }, index) => {
        const page = pages[index];
        return page
          ? itemsOf(page, hits, { query, site, titles, onTimeline: said.onTimeline })
          : [];
      }),
    );
  }
  return items;
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
field.addEventListener("focus", () => void enginesFor(site, readQuery().values).catch(forget));
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
