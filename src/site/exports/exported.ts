import { compareEdtf } from "../../day.ts";
import { comparePaths } from "../../notes.ts";
import type { Account, Event, Story } from "../../types.ts";
import type { Archive } from "../archive.ts";
import { addressAt, homeFile, linkTo } from "../urls.ts";

/** What an export is made from. */
export interface Exported {
  readonly story: Story;
  /** The story's page. */
  readonly file: string;
  readonly archive: Pick<Archive, "settings" | "byPath" | "asOf">;
}

/**
 * The address of the story's page, or of an entry on it: absolute where archive.yaml says where the site is published, else
 * relative, from the page and from the files beside it.
 */
export function storyAddress({ file, archive }: Exported, entry?: string): string {
  const { url } = archive.settings;
  return url === undefined ? linkTo(homeFile, homeFile, entry) : addressAt(url, file, entry);
}

/** The address of the article's page, or of the account's paragraph on it; absolute or relative as that of the story. */
export function accountAddress(
  { file, archive }: Exported,
  { path, paragraph }: Account,
  at?: "paragraph",
): string | undefined {
  const to = archive.byPath.get(path)?.file;
  const { url } = archive.settings;
  if (to === undefined) return undefined;
  const fragment = at && paragraph;
  return url === undefined ? linkTo(file, to, fragment) : addressAt(url, to, fragment);
}

/** An address that works from anywhere: the article's page, else the original; undefined where neither is known. */
export function outsideAddress(exported: Exported, account: Account): string | undefined {
  const { byPath, settings } = exported.archive;
  return settings.url === undefined
    ? byPath.get(account.path)?.article.facts.url?.value
    : accountAddress(exported, account, "paragraph");
}

/** What an entry is called: a person's title, else the words that say it best, else what a person wrote. */
export function headlineOf({ curated, summary, accounts: [first] }: Event): string {
  return curated?.title ?? summary?.words ?? curated?.text ?? first?.words ?? "";
}

/** The account's words; undefined where the entry's headline has said them. */
export function quoteOf({ words }: Account, event: Event): string | undefined {
  return words === headlineOf(event) ? undefined : `“${words}”`;
}

/** The first account of each outlet; an article without one speaks for itself. */
export function tellingsOf({ accounts }: Event): readonly Account[] {
  const tellers = Map.groupBy(accounts, ({ outlet, path }) => outlet ?? `/${path}`);
  return [...tellers.values()].flatMap(([first]) => first ?? []);
}

/** Those that matter most, what a person pinned or wrote before all; by date, then by how much they matter. */
export function weightiest(events: readonly Event[], most: number): readonly Event[] {
  return events
    .toSorted(byRank)
    .slice(0, most)
    .toSorted((a, b) => compareEdtf(a.date, b.date) || byRank(a, b));
}

function byRank(a: Event, b: Event): number {
  const [one, two] = [rankOf(a), rankOf(b)];
  return one === two ? comparePaths(a.id, b.id) : two - one;
}

function rankOf({ curated, weight }: Event): number {
  const isDecided = curated?.isPinned === true || curated?.text !== undefined;
  return isDecided ? Infinity : weight;
}
