import { renderArticle } from "../../layouts/parts/article.ts";
import { renderCompare } from "../../layouts/parts/compare.ts";
import { renderHome } from "../../layouts/parts/home.ts";
import { renderList } from "../../layouts/parts/list.ts";
import { renderMoved } from "../../layouts/parts/moved.ts";
import { renderName } from "../../layouts/parts/name.ts";
import { renderNames } from "../../layouts/parts/names.ts";
import { renderNotFound } from "../../layouts/parts/not-found.ts";
import { renderOutlets } from "../../layouts/parts/outlets.ts";
import { renderPeriod } from "../../layouts/parts/period.ts";
import { renderSearch } from "../../layouts/parts/search.ts";
import { renderStory } from "../../layouts/parts/story.ts";
import { renderTombstone } from "../../layouts/parts/tombstone.ts";
import type { Archive } from "../../src/site/archive.ts";
import { toArticlePage } from "../../src/site/article-page.ts";
import { formatEntries } from "../../src/site/entries.ts";
import { isPageKind, type PageKind } from "../../src/site/pages.ts";
import type { Planned } from "../../src/site/plan.ts";

/** A file of a site, as it is written. */
export interface Made extends Pick<Planned, "file" | "kind"> {
  readonly content: string;
  readonly archive: Archive;
}

type Render = (archive: Archive, file: string) => { readonly markup: string };

/** What the templates of `layouts/pages/` call. */
const renders: Readonly<Record<PageKind, Render>> = {
  home: renderHome,
  story: renderStory,
  period: renderPeriod,
  compare: renderCompare,
  entries: (archive, file) => ({ markup: formatEntries(archive, file) }),
  list: renderList,
  outlets: renderOutlets,
  names: renderNames,
  name: renderName,
  article: (archive, file) => {
    const published = archive.byFile.get(file);
    if (!published) throw new Error(`no article at ${file}`);
    return renderArticle(toArticlePage(archive, published));
  },
  search: renderSearch,
  moved: renderMoved,
  tombstone: renderTombstone,
  notFound: renderNotFound,
};

/** Undefined for a file that is no text: what a picture says is checked before it is drawn. */
export function make({ file, kind, make: own }: Planned, archive: Archive): Made | undefined {
  if (/^assets\/|\.png$/u.test(file)) return undefined;
  const content = isPageKind(kind) ? renders[kind](archive, file).markup : own?.();
  if (typeof content !== "string") throw new Error(`${file}: no text`);
  return { file, kind, archive, content: Buffer.from(content).toString() }; // as it is read from a disk
}
