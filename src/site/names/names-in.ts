import type { Archive } from "../archive.ts";
import { linkTo } from "../urls.ts";
import type { NamePage } from "./names.ts";
import { nameKinds } from "./names-page.ts";

/** Names of an article that have a page. */
export interface NamesOfKind {
  readonly kind: NamePage["kind"];
  readonly names: readonly { readonly name: string; readonly href: string }[];
}

const most = 15;

/**
 * The names that an article says most, by kind. What it says, and not how many others share a name, decides which and in
 * what order: so a new article changes other articles' pages only where one of their names gets its page, or loses it, and
 * such a name has few articles.
 */
export function namesIn(archive: Archive, path: string, file: string): readonly NamesOfKind[] {
  const all = archive.names().byPath.get(path) ?? [];
  const shown = all
    .toSorted((a, b) => b.count - a.count || (a.page.key < b.page.key ? -1 : 1))
    .slice(0, most)
    .map(({ page }) => page);
  return nameKinds.flatMap((kind) => {
    const names = shown
      .filter((page) => page.kind === kind)
      .map(({ name, file: to }) => ({ name, href: linkTo(file, to) }));
    return names.length === 0 ? [] : [{ kind, names }];
  });
}
