import { showControls, type Note } from "../notes.ts";
import type { Changes } from "../site/kept/known-articles.ts";
import { uiOf } from "../site/ui/ui.ts";

/** What a build did with an archive's files. */
export interface Outcome {
  /** Since the last build into the same folder; absent where nothing was published. */
  readonly changes?: Changes;
  /** Articles that are word for word an earlier one. */
  readonly duplicates: number;
  readonly notes: readonly Note[];
}

/** "3 new, 1 updated, 4,604 unchanged, 1 duplicate, 1 refused (a symbolic link)", or "nothing published, 1 refused (…)"; what is none is not named. */
export function closingLine({ changes, duplicates, notes }: Outcome): string {
  if (!changes) return sentence(["nothing published", refusedPart(notes)]);
  const { added, updated, removed, unchanged } = changes;
  const isChanged = added + updated + removed > 0;
  return sentence([
    !isChanged && "nothing changed",
    added > 0 && `${formatNumber(added)} new`,
    updated > 0 && `${formatNumber(updated)} updated`,
    removed > 0 && `${formatNumber(removed)} removed`,
    isChanged && unchanged > 0 && `${formatNumber(unchanged)} unchanged`,
    duplicates > 0 && `${formatNumber(duplicates)} duplicate${duplicates === 1 ? "" : "s"}`,
    refusedPart(notes),
  ]);
}

function sentence(parts: readonly (string | false)[]): string {
  return showControls(parts.filter((part) => part !== false).join(", "));
}

const { formatNumber } = uiOf({}); // the command line speaks English

/** A file once, whatever notes refuse it. */
function refusedPart(notes: readonly Note[]): string | false {
  const first = new Map<string, string>();
  for (const { path, message, refused } of notes) {
    if (refused && !first.has(path)) first.set(path, reasonOf(message));
  }
  return first.size > 0 && told("refused", [...first.values()]);
}

const mostReasons = 3;

/** Commonest reasons first; of those that are as common, by their words. */
function told(what: string, reasons: readonly string[]): string {
  const byKind = [...Map.groupBy(reasons, (reason) => kindOf(reason))]
    .map(([kind, own]) => ({ says: own.length === 1 ? own[0] : kind, count: own.length }))
    .toSorted((a, b) => b.count - a.count || (String(a.says) < String(b.says) ? -1 : 1));
  const named = byKind.slice(0, mostReasons);
  const others = byKind.slice(mostReasons).reduce((sum, { count }) => sum + count, 0);
  const parts = named.map(({ says, count }) =>
    count === 1 || byKind.length === 1 ? says : `${formatNumber(count)} × ${says}`,
  );
  if (others > 0) parts.push(`${formatNumber(others)} for other reasons`);
  return `${formatNumber(reasons.length)} ${what} (${parts.join(", ")})`;
}

/** What was found in it, its own words and figures apart: `day is "…"`. */
function kindOf(reason: string): string {
  return reason.replaceAll(/"[^"]*"/gu, '"…"').replaceAll(/\d+/gu, "…");
}

const longestReason = 60; // characters; the note below it has the rest

/** A note begins with what was found: "a symbolic link, expected a file; …". */
function reasonOf(message: string): string {
  const [found = ""] = message.split(", expected", 1);
  return found.length <= longestReason ? found : `${found.slice(0, longestReason).trimEnd()}…`;
}
