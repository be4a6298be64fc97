import type { Archive } from "../archive.ts";
import { steady } from "../kept/steady.ts";
import { entryFile } from "../stories.ts";
import type { NamePage } from "./names.ts";

/**
 * What `make` gives of each name's page. Of several builds in one process it is called only for pages of which something is
 * not as it was.
 */
export function nameInputs<T>(
  archive: Archive,
  make: (page: NamePage) => T,
): (page: NamePage) => T {
  const { settings, stories, outlets, derived } = archive;
  const { title, url, language, noindex, search } = settings;
  const told = stories.map(({ story, file }) => [story.folder, story.title, file]);
  const ofAll = [title, url, language, noindex, search, JSON.stringify([[...outlets], told])];
  return (page) => {
    const { file } = page;
    const says = steady(derived, "name says", file, saidOn(page), () => ({}));
    return steady(derived, "name inputs", file, [...ofAll, says], () => make(page));
  };
}

const known = new WeakMap<NamePage, readonly unknown[]>();

function saidOn(page: NamePage): readonly unknown[] {
  const before = known.get(page);
  if (before) return before;
  const { name, kind, isListed, articles, entries } = page;
  const said: unknown[] = [name, kind, isListed, articles.length];
  for (const { published, named } of articles) said.push(published, named);
  for (const { story, event, account } of entries) {
    said.push(event, account, entryFile(story, event.id));
  }
  known.set(page, said);
  return said;
}
