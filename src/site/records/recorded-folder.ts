import { join } from "node:path";
import { isThere, type Source } from "../files.ts";
import { compareListed, storyOf, type Folder } from "../folder.ts";

/** A listed folder, as if the files that are known by their records alone lay in it too. */
export function withRecorded(listed: Folder, { folder, records }: Source): Folder {
  if (!records) return listed;
  const paths = [...records.paths].filter((path) => !isThere(join(folder, path)));
  const known = new Set(paths);
  const stories = paths.flatMap((path) => storyOf(path) ?? []);
  return {
    ...listed,
    articles: [...listed.articles, ...paths.map((path) => ({ path, sidecars: [] }))].toSorted(
      (a, b) => compareListed(a.path, b.path),
    ),
    stories: [...new Set([...listed.stories, ...stories])].toSorted(compareListed),
    // A sidecar without its article speaks of a record.
    notes: listed.notes.filter(({ path }) => !known.has(path.replace(/\.ya?ml$/u, ""))),
  };
}
