// @ts-check

/**
 * Adds to pages of entries, which are complete without it: a filter whose state is in the address, keys from entry to entry,
 * and links to entries that stand on another page of the story or inside something closed.
 */

/** @type {readonly HTMLElement[]} */
const entries = [...document.querySelectorAll(".entry")].filter(
  (each) => each instanceof HTMLElement,
);
const form = document.querySelector("form.filter");
const filter = form instanceof HTMLFormElement ? form : undefined;

/** Sets the filter as the address says. */
function readAddress() {
  if (!filter) return;
  const said = new URLSearchParams(location.search);
  for (const field of filter.elements) {
    if (field instanceof HTMLInputElement) {
      field.checked = said.getAll(field.name).includes(field.value);
    } else if (field instanceof HTMLSelectElement) {
      field.value = said.get(field.name) ?? "";
      if (field.selectedIndex === -1) field.selectedIndex = 0;
    }
  }
}

/** Writes the filter's state into the address, what is not set left out. */
function writeAddress() {
  if (!filter) return;
  const said = new URLSearchParams();
  for (const [name, value] of new FormData(filter)) {
    if (typeof value === "string" && value !== "") said.append(name, value);
  }
  const query = said.size === 0 ? "" : `?${said}`;
  history.replaceState(null, "", location.pathname + query + location.hash);
}

/** Shows the entries that the filter lets through, and says how many. */
function applyFilter() {
  if (!filter) return;
  const state = new FormData(filter);
  const boxes = [...filter.querySelectorAll("input[name=outlet]")];
  const chosen = boxes.flatMap((box, index) =>
    box instanceof HTMLInputElement && box.checked ? [String(index)] : [],
  );
  const most = Number(state.get("top")) || Infinity;
  for (const entry of entries) {
    const { rank = "0", outlets = "" } = entry.dataset;
    const tellers = outlets.split(" ");
    const isTold = chosen.length === 0 || chosen.some((each) => tellers.includes(each));
    entry.hidden = !isTold || Number(rank) > most;
  }
  for (const section of document.querySelectorAll(".year, .timeline")) {
    if (section instanceof HTMLElement && section.querySelector(".entry")) {
      section.hidden = !section.querySelector(".entry:not([hidden])");
    }
  }
  const shown = entries.filter((entry) => !entry.hidden).length;
  const output = filter.querySelector("output");
  if (output) {
    output.value = (output.dataset["shown"] ?? "")
      .replace("{shown}", String(shown))
      .replace("{all}", String(entries.length));
  }
}

/** @param {HTMLElement} entry */
function goTo(entry) {
  entry.focus();
  entry.scrollIntoView({ block: "nearest" });
  history.replaceState(null, "", `${location.pathname}${location.search}#${entry.id}`);
}

const forwards = ["j", "ArrowDown"];
const backwards = ["k", "ArrowUp"];

/** Letters from anywhere unless they are switched off, the other keys from within the list. @param {KeyboardEvent} event */
function onKey(event) {
  const { key, target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
  if (
    !(target instanceof Element) ||
    target.closest("input:not([type=checkbox]), select, textarea, summary")
  )
    return;
  const isLetter = key === "j" || key === "k";
  if (isLetter && filter && new FormData(filter).get("keys") === "off") return;
  const current = target.closest(".entry");
  if (!isLetter && !current) return;
  const shown = entries.filter((entry) => !entry.hidden);
  const next = nextOf(key, shown, current);
  if (!next) return;
  event.preventDefault();
  goTo(next);
}

/**
 * @param {string} key
 * @param {readonly HTMLElement[]} shown
 * @param {Element | null} current
 */
function nextOf(key, shown, current) {
  if (key === "Home") return shown[0];
  if (key === "End") return shown.at(-1);
  const step = forwards.includes(key) ? 1 : backwards.includes(key) ? -1 : 0;
  if (step === 0) return undefined;
  const at = shown.findIndex((entry) => entry === current);
  if (at !== -1) return shown[at + step];
  // Where nothing is chosen yet: the first entry that begins below the window's top, or the last above it.
  const below = shown.findIndex((entry) => entry.getBoundingClientRect().top >= 0);
  return step === 1
    ? shown[below === -1 ? shown.length - 1 : below]
    : shown[(below === -1 ? shown.length : below) - 1];
}

/** Shows and focuses what the address names, or goes to the page on which it stands. */
async function followFragment() {
  const id = location.hash.slice(1);
  const target = id === "" ? null : document.getElementById(id);
  const entry = target?.closest(".entry");
  if (target && entry instanceof HTMLElement) {
    if (entry.hidden) clearFilter();
    const closed = target.closest("details");
    if (closed) closed.open = true;
    // A browser that goes to the fragment itself, now or later, takes the focus away from all but its target.
    if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView();
  } else if (!target && /^e-[0-9a-f]{8}$/.test(id)) {
    const page = await findPage(id.slice(2));
    if (page !== undefined && page !== location.pathname) location.replace(`${page}#${id}`);
  }
}

/** The path of the page that has an entry or an account. @param {string} id */
async function findPage(id) {
  const list = document.querySelector("[data-entries]")?.getAttribute("data-entries");
  if (!list || location.protocol === "file:") return undefined; // from a disk nothing can be fetched
  const response = await fetch(list);
  if (!response.ok) return undefined;
  /** @type {Record<string, string>} */
  const pages = await response.json();
  const found = Object.entries(pages).find(([, ids]) => ids.split(" ").includes(id));
  return found && new URL(found[0], response.url).pathname;
}

function clearFilter() {
  history.replaceState(null, "", location.pathname + location.hash);
  readAddress();
  applyFilter();
}

if (filter) {
  filter.hidden = false;
  readAddress();
  if (location.search !== "") applyFilter();
  filter.addEventListener("input", () => {
    writeAddress();
    applyFilter();
  });
  filter.addEventListener("submit", (event) => event.preventDefault());
  filter.addEventListener("reset", (event) => {
    event.preventDefault();
    clearFilter();
  });
  addEventListener("popstate", () => {
    readAddress();
    applyFilter();
  });
}
// The list is one stop for the Tab key; the arrows go on from there.
entries[0]?.setAttribute("tabindex", "0");
document.addEventListener("keydown", onKey);
addEventListener("hashchange", () => void followFragment());
void followFragment();
