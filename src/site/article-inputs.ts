import type { Published } from "./addresses.ts";
import type { Archive } from "./archive.ts";
import type { Cited } from "./cited.ts";
import { toArticlePage } from "./article-page.ts";
import { hashOf } from "./kept/hash.ts";
import { steady } from "./kept/steady.ts";
import { neighboursIn } from "./neighbours.ts";
import { entryFile } from "./stories.ts";

/**
 * Hashes of what articles' pages say, the articles themselves by the hashes that stand for them. Of several builds in one
 * process only the pages are looked at of which something is not as it was.
 */
export function articleInputs(archive: Archive): (published: Published) => string {
  const ofAll = commonTo(archive);
  return (published) =>
    steady(
      archive.derived,
      "article inputs",
      published.file,
      [published, ...ofAll, ...aboutOne(published, archive)],
      () => hashOfPage(archive, published),
    );
}

function hashOfPage(archive: Archive, published: Published): string {
  const page = toArticlePage(archive, published);
  return hashOf(JSON.stringify({ ...page, article: page.inputs, marks: [...page.marks] }));
}

/** What any page may say. Where another article lies its file and its sidecar say, and so the accounts that it gives. */
function commonTo({ settings, stories }: Archive): readonly unknown[] {
  const { title, language, records, search, url } = settings;
  const told = stories.map(({ story, file }) => [story.folder, story.title, file]);
  return [title, language, records, search, url, JSON.stringify(told)];
}

function aboutOne(published: Published, archive: Archive): readonly unknown[] {
  const { article } = published;
  const { path, facts } = article;
  const related = archive.kinship.byPath.get(path) ?? [];
  return [
    archive.outlets.get(facts.outlet?.value),
    ...(archive.cited.get(path) ?? []).flatMap((each) => toldIn(each)),
    ...related.flatMap(({ first, second, kind, ofFirst, ofSecond, changes }) => [
      archive.byPath.get(first === path ? second : first),
      first,
      second,
      kind,
      ofFirst,
      ofSecond,
      changes,
    ]),
    ...neighboursIn(archive, published).flatMap(({ previous, next }) => [previous, next]),
    ...(archive.names().byPath.get(path) ?? []).flatMap(({ page, count }) => [
      page.key,
      page.name,
      page.kind,
      count,
    ]),
  ];
}

function toldIn(cited: Cited): readonly unknown[] {
  return [
    cited.file,
    ...cited.told.flatMap(({ event, account }) => [event, account, entryFile(cited, event.id)]),
  ];
}
