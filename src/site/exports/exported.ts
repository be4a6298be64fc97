import { headlineOf } from "../../story/headline.ts";
import type { Account, Event } from "../../types.ts";
import type { Archive } from "../archive.ts";
import type { StoryPage } from "../stories.ts";
import { addressAt, homeFile, linkTo } from "../urls.ts";

/** What an export is made from. */
export interface Exported extends StoryPage {
  readonly archive: Pick<Archive, "settings" | "byPath" | "asOf" | "derived">;
}

/**
 * The address of the story's page, or of an entry on the page it stands on: absolute where archive.yaml says where the site is published, else
 * relative, from the page and from the files beside it.
 */
export function storyAddress({ file, pages, archive }: Exported, entry?: string): string {
  const { url } = archive.settings;
  const to = (entry !== undefined && pages.places.get(entry)) || file;
  if (url !== undefined) return addressAt(url, to, entry);
  return to === file ? linkTo(homeFile, homeFile, entry) : linkTo(file, to, entry);
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

/** The account's words; undefined where the entry's headline has said them. */
export function quoteOf({ words }: Account, event: Event): string | undefined {
  return words === headlineOf(event) ? undefined : `“${words}”`;
}

/** The first account of each outlet; an article without one speaks for itself. */
export function tellingsOf({ accounts }: Event): readonly Account[] {
  const tellers = Map.groupBy(accounts, ({ outlet, path }) => outlet ?? `/${path}`);
  return [...tellers.values()].flatMap(([first]) => first ?? []);
}
