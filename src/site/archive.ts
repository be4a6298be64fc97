import { existsSync } from "node:fs";
import { basename, posix } from "node:path";
import type { Day } from "../day.ts";
import { comparePaths, sortNotes, UserError, type Note } from "../notes.ts";
import { toStory } from "../story/story.ts";
import type { Article, Story } from "../types.ts";
import { cleanFile, readSettings, readStoryFile, type Source } from "./files.ts";
import { listFolder, storyOf, type Folder } from "./folder.ts";
import type { Settings } from "./settings.ts";
import { articleFile, storyFile } from "./urls.ts";

/** An article with its page. */
export interface Published {
  readonly article: Article;
  /** Its page's file below the output folder. */
  readonly file: string;
  /** Folders of the stories it belongs to. */
  readonly stories: readonly string[];
}

export interface Moved {
  readonly file: string;
  readonly to: string;
}

export interface Archive {
  readonly settings: Settings;
  readonly articles: readonly Published[];
  /** The same, by their pages' files and by their paths. */
  readonly byFile: ReadonlyMap<string, Published>;
  readonly byPath: ReadonlyMap<string, Published>;
  readonly stories: readonly { readonly story: Story; readonly file: string }[];
  /** Old addresses of articles: pages that lead to the new ones. */
  readonly moved: readonly Moved[];
  /** The newest day of its articles, or the one given. */
  readonly asOf?: Day;
  readonly notes: readonly Note[];
}

/** Reads an archive and runs everything that is derived from it. Throws UserError for a missing archive or broken settings. */
export function loadArchive(source: Source, asOf?: Day): Archive {
  const settings = readSettings(source);
  const folder = listSource(source);
  return derive(source, settings, folder, asOf);
}

/** The archive as if it held this one story: what lies in its folder, and what a sidecar adds to it from elsewhere. */
export function loadStory(source: Source, story: string): Archive {
  const folder = listSource(source);
  const articles = folder.articles.filter(
    ({ path, hasSidecar }) => hasSidecar || storyOf(path) === story,
  );
  const stories = folder.stories.filter((each) => each === story);
  return derive(source, readSettings(source), { ...folder, articles, stories });
}

function derive(source: Source, settings: Settings, folder: Folder, asOf?: Day): Archive {
  const notes: Note[] = [...folder.notes];
  const cleaned: Article[] = [];
  for (const { path } of folder.articles) {
    const { article, notes: own } = cleanFile(source, path, settings);
    notes.push(...own);
    if (article) cleaned.push(article);
  }
  const newest = asOf ?? newestDay(cleaned);
  const shown = cleaned.filter((article) => isShown(article, newest, notes));
  const articles = addressed(shown, folder, notes);
  const stories = storiesOf(source, folder, articles, notes);
  const moved = movedFrom(articles, notes);
  return {
    settings,
    articles,
    byFile: new Map(articles.map((each) => [each.file, each])),
    byPath: new Map(articles.map((each) => [each.article.path, each])),
    moved,
    stories,
    ...(newest !== undefined && { asOf: newest }),
    notes: locate(notes, source),
  };
}

/** Notes with the paths that a person would type. */
export function locate(notes: readonly Note[], { shown }: Source): readonly Note[] {
  return sortNotes(notes.map((note) => ({ ...note, path: posix.join(shown, note.path) })));
}

function listSource({ folder, shown }: Source): Folder {
  if (!existsSync(folder)) {
    throw new UserError(
      `${shown}: read: no such folder, expected an archive; create it and put articles into it`,
    );
  }
  let listed: Folder;
  try {
    listed = listFolder(folder);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new UserError(
      `${shown}: read: ${String(error.code)}, expected a folder that can be read`,
    );
  }
  if (listed.articles.length === 0) {
    throw new UserError(
      `${shown}: read: no articles, expected .txt or .md files; put one into ${shown}/<story>/`,
    );
  }
  return listed;
}

function newestDay(articles: readonly Article[]): Day | undefined {
  return articles
    .flatMap(({ facts }) => facts.day?.value ?? [])
    .toSorted(comparePaths)
    .at(-1);
}

/** Drafts, embargoed and taken-down articles are nowhere on the site; a note says so. */
function isShown(
  { path, sidecar: { publish } }: Article,
  asOf: Day | undefined,
  notes: Note[],
): boolean {
  const why =
    publish === "draft"
      ? "a draft"
      : typeof publish !== "object"
        ? undefined
        : "takenDown" in publish
          ? `taken down (${publish.takenDown})`
          : asOf === undefined || publish.embargo > asOf
            ? `under embargo until ${publish.embargo}`
            : undefined;
  if (why === undefined) return true;
  notes.push({ path, stage: "site", message: `${why}; it is not published`, refused: false });
  return false;
}

/** Two articles that meet at one address: the second is refused, with a note that names the first. */
function addressed(
  articles: readonly Article[],
  folder: Folder,
  notes: Note[],
): readonly Published[] {
  const taken = new Map<string, string>();
  const known = new Set(folder.stories);
  return articles.flatMap((article) => {
    const { path, sidecar } = article;
    const file = articleFile(path, sidecar.slug);
    const other = taken.get(file);
    if (other !== undefined) {
      const message = `its address is that of ${other}, expected one of its own; rename it or set \`slug:\` in its sidecar`;
      notes.push({ path, stage: "site", message, refused: true });
      return [];
    }
    taken.set(file, path);
    const own = storyOf(path);
    const stories = new Set(own === undefined ? [] : [own]);
    for (const name of sidecar.stories ?? []) {
      if (known.has(name)) stories.add(name);
      else {
        const message = `\`stories:\` names "${name}", expected a story's folder; create it or correct the name`;
        notes.push({ path, stage: "site", message, refused: false });
      }
    }
    return [{ article, file, stories: [...stories] }];
  });
}

/** A page for each former path; one that an article has taken since is noted and left out. */
function movedFrom(articles: readonly Published[], notes: Note[]): readonly Moved[] {
  const taken = new Set(articles.map(({ file }) => file));
  return articles.flatMap(({ article: { path, sidecar }, file: to }) =>
    (sidecar.formerly ?? []).flatMap((former) => {
      const file = articleFile(former);
      if (!taken.has(file)) {
        taken.add(file);
        return [{ file, to }];
      }
      const message = `\`formerly:\` names "${former}", expected an address that no article has; remove it`;
      notes.push({ path, stage: "site", message, refused: false });
      return [];
    }),
  );
}

function storiesOf(
  source: Source,
  { stories, described }: Folder,
  articles: readonly Published[],
  notes: Note[],
): Archive["stories"] {
  const taken = new Map<string, string>();
  return stories.flatMap((folder) => {
    const own = articles.filter((each) => each.stories.includes(folder));
    if (own.length === 0 && !described.has(folder)) return [];
    const file = storyFile(folder);
    const other = taken.get(file);
    if (other !== undefined) {
      const message = `its address is that of ${other}, expected one of its own; rename the folder`;
      notes.push({ path: folder, stage: "site", message, refused: true });
      return [];
    }
    taken.set(file, folder);
    const said = described.has(folder) ? readStoryFile(source, folder, notes) : {};
    const story = toStory({
      folder,
      title: said.title ?? titleOf(folder),
      ...(said.introduction && { introduction: said.introduction }),
      articles: own.map(({ article }) => article),
    });
    return [{ story, file }];
  });
}

/** `burns-patrushev-visit` to "Burns patrushev visit": a folder alone is a story. */
function titleOf(folder: string): string {
  const words = basename(folder)
    .replaceAll(/[-_\s]+/gu, " ")
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
