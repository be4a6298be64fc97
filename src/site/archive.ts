import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import type { Day } from "../day.ts";
import { sortNotes, UserError, type Note } from "../notes.ts";
import type { Account, Event } from "../types.ts";
import { addressArticles, addressMoved, type Moved, type Published } from "./addresses.ts";
import { deriveArticles } from "./articles.ts";
import { readSettings, type Source } from "./files.ts";
import { listFolder, settingsName, type Folder } from "./folder.ts";
import { underived, type Derived } from "./kept/derived.ts";
import type { Settings } from "./settings.ts";
import { deriveStories, type StoryPage } from "./stories.ts";
import { openArticles } from "./withheld.ts";

/** A story, and what one article tells of it. */
export interface Cited extends StoryPage {
  readonly told: readonly Telling[];
  /** Each entry once, with the first account of it. */
  readonly citations: readonly Telling[];
}

interface Telling {
  readonly event: Event;
  readonly account: Account;
}

export interface Archive {
  readonly settings: Settings;
  readonly articles: readonly Published[];
  /** The same, by their pages' files and by their paths. */
  readonly byFile: ReadonlyMap<string, Published>;
  readonly byPath: ReadonlyMap<string, Published>;
  readonly stories: readonly StoryPage[];
  /** What each article, by its path, tells of each story. */
  readonly cited: ReadonlyMap<string, readonly Cited[]>;
  readonly moved: readonly Moved[];
  /** The newest day of its articles, or the one given. */
  readonly asOf?: Day;
  readonly notes: readonly Note[];
}

/** Reads an archive and runs everything that is derived from it. Throws UserError for a missing archive or broken settings. */
export function loadArchive(source: Source, deriving: Omit<Deriving, "only"> = {}): Archive {
  const settings = {
    ...readSettings(source),
    ...(deriving.hasSearch === false && { search: false }),
  };
  const folder = listSource(source);
  return derive(source, settings, folder, deriving);
}

/**
 * An archive of which only one story is derived. Without an archive.yaml nothing but the story's folder is looked at;
 * with one, articles elsewhere may belong to the story, and the newest day is the whole archive's, as in a build.
 */
export function loadStory(source: Source, story: string): Archive {
  const isArchive = existsSync(join(source.folder, settingsName));
  const folder = isArchive ? listSource(source) : listFolder(source.folder, story);
  const archive = derive(source, readSettings(source), folder, { only: story });
  const own = new Set(
    archive.articles
      .filter(({ stories }) => stories.includes(story))
      .map(({ article }) => posix.join(source.shown, article.path)),
  );
  const below = `${posix.join(source.shown, story)}/`;
  const notes = archive.notes.filter(({ path }) => path.startsWith(below) || own.has(path));
  return { ...archive, notes };
}

interface Deriving {
  readonly asOf?: Day;
  /** The one story to derive; all of them without it. */
  readonly only?: string;
  /** False: no search, whatever the settings say. */
  readonly hasSearch?: boolean;
  /** What earlier runs derived. */
  readonly derived?: Derived;
}

function derive(
  source: Source,
  settings: Settings,
  folder: Folder,
  { asOf, only, derived = underived }: Deriving,
): Archive {
  const paths = folder.articles.map(({ path }) => path);
  const cleaned = deriveArticles(source, settings, paths, derived);
  const open = openArticles(cleaned.articles, asOf);
  const notes: Note[] = [...folder.notes, ...cleaned.notes, ...open.notes];
  const articles = addressArticles(open.articles, new Set(folder.stories), notes);
  const wanted = folder.stories.filter((each) => only === undefined || each === only);
  const told = { stories: wanted, described: folder.described };
  const stories = deriveStories(source, told, articles, notes, derived);
  const moved = addressMoved(articles, notes);
  return {
    settings,
    articles,
    byFile: new Map(articles.map((each) => [each.file, each])),
    byPath: new Map(articles.map((each) => [each.article.path, each])),
    moved,
    stories,
    cited: citedBy(stories),
    ...(open.asOf !== undefined && { asOf: open.asOf }),
    notes: locate(notes, source),
  };
}

/** Notes with the paths that a person would type. */
function locate(notes: readonly Note[], { shown }: Source): readonly Note[] {
  return sortNotes(notes.map((note) => ({ ...note, path: posix.join(shown, note.path) })));
}

function listSource({ folder, shown }: Source): Folder {
  if (!existsSync(folder)) {
    throw new UserError(
      `${shown}: read: no such folder, expected an archive; create it and put articles into it`,
    );
  }
  const listed = listFolder(folder);
  if (listed.articles.length === 0) {
    throw new UserError(
      `${shown}: read: no articles, expected .txt or .md files; put one into ${shown}/<story>/`,
    );
  }
  return listed;
}

function citedBy(stories: Archive["stories"]): Archive["cited"] {
  const cited = new Map<string, Cited[]>();
  for (const page of stories) {
    const all = page.story.events.flatMap((event) =>
      event.accounts.map((account): Telling => ({ event, account })),
    );
    for (const [path, told] of Map.groupBy(all, ({ account }) => account.path)) {
      const byEvent = Map.groupBy(told, ({ event }) => event.id);
      const citations = [...byEvent.values()].flatMap(([first]) => first ?? []);
      cited.set(path, [...(cited.get(path) ?? []), { ...page, told, citations }]);
    }
  }
  return cited;
}
