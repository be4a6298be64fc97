import type { Note } from "../notes.ts";
import type { Article } from "../types.ts";
import type { Sourced } from "./articles.ts";
import { storyOf } from "./folder.ts";
import { articleFile, formerFile } from "./urls.ts";

/** An article with its page. */
export interface Published extends Sourced {
  /** Its page's file below the output folder. */
  readonly file: string;
  /** Folders of the stories it belongs to. */
  readonly stories: readonly string[];
}

/** A former address: a page that leads to the present one. */
export interface Moved {
  readonly file: string;
  readonly to: string;
}

/** Articles with their pages' addresses. Where two meet, the second is refused with a note that names the first. */
export function addressArticles(
  articles: readonly Sourced[],
  stories: ReadonlySet<string>,
  notes: Note[],
): readonly Published[] {
  const taken = new Map<string, string>();
  return articles.flatMap((sourced) => {
    const { article } = sourced;
    const { path, sidecar } = article;
    const file = articleFile(path, sidecar.slug);
    const other = taken.get(file);
    if (other !== undefined) {
      const message = `its address is that of ${other}, expected one of its own; rename it or set \`slug:\` in its sidecar`;
      notes.push({ path, stage: "site", message, refused: true });
      return [];
    }
    taken.set(file, path);
    return [{ ...sourced, file, stories: [...storiesOf(article, stories, notes)] }];
  });
}

function storiesOf(
  { path, sidecar }: Article,
  known: ReadonlySet<string>,
  notes: Note[],
): ReadonlySet<string> {
  const own = storyOf(path);
  const stories = new Set(own === undefined ? [] : [own]);
  for (const name of sidecar.stories ?? []) {
    if (known.has(name)) stories.add(name);
    else {
      const message = `\`stories:\` names "${name}", expected a story's folder; create it or correct the name`;
      notes.push({ path, stage: "site", message, refused: false });
    }
  }
  return stories;
}

/** A page for each former address; one that is none, or that a page has, is noted and left out. */
export function addressMoved(articles: readonly Published[], notes: Note[]): readonly Moved[] {
  const taken = new Set(articles.map(({ file }) => file));
  return articles.flatMap(({ article: { path, sidecar }, file: to }) =>
    (sidecar.formerly ?? []).flatMap((former) => {
      const file = formerFile(former);
      if (file !== undefined && !taken.has(file)) {
        taken.add(file);
        return [{ file, to }];
      }
      const message = `\`formerly:\` names "${former}", expected an address such as "old-folder/rt" that no article has; correct or remove it`;
      notes.push({ path, stage: "site", message, refused: false });
      return [];
    }),
  );
}
