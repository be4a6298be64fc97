import { shortHash } from "../record/anchors.ts";
import { comparePaths } from "../notes.ts";
import type { Account, Event } from "../types.ts";
import type { Published } from "./addresses.ts";
import type { Ui } from "./ui/ui.ts";
import { toSegment } from "./urls.ts";

/** What a page calls the outlet of an account: all that are unknown share one name. */
export function outletOf({ outlet }: Pick<Account, "outlet">, { words }: Ui): string {
  return outlet ?? words.site.unknownOutlet;
}

/** Those that tell an entry. */
export function outletsOf({ accounts }: Pick<Event, "accounts">, ui: Ui): ReadonlySet<string> {
  return new Set(accounts.map((account) => outletOf(account, ui)));
}

/** Those that tell some of the entries, with how many; the most first, else as they come. */
export function outletCounts(events: readonly Event[], ui: Ui): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const name of outletsOf(event, ui)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Map([...counts].toSorted(([, a], [, b]) => b - a));
}

/**
 * The page of each outlet, by its name, undefined for articles whose outlet is not known; the outlets in alphabetical order. Of
 * names that would share an address the first keeps it, the others get a hash of theirs.
 */
export function outletFiles(
  articles: readonly Published[],
): ReadonlyMap<string | undefined, string> {
  const names = new Set(articles.map(({ article }) => article.facts.outlet?.value));
  const known = [...names].filter((name) => name !== undefined).toSorted(comparePaths);
  const taken = new Set(["unknown"]);
  const files = new Map<string | undefined, string>();
  for (const name of known) {
    const segment = toSegment(name);
    const own = taken.has(segment) ? `${segment}-${shortHash(name)}` : segment;
    taken.add(own);
    files.set(name, `outlets/${own}/index.html`);
  }
  if (names.has(undefined)) files.set(undefined, "outlets/unknown/index.html");
  return files;
}
