import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import type { Day } from "../day.ts";
import { isRendered } from "../record/html.ts";
import { formatRecord } from "../record/record.ts";
import { sortNotes, UserError, type Note } from "../notes.ts";
import { addressArticles, addressStories, type Published, type Tombstone } from "./addresses.ts";
import { toArticleText, type ArticleText } from "./article-text.ts";
import { deriveArticles } from "./articles.ts";
import { citedBy, type Cited } from "./cited.ts";
import type { FoundFile } from "./found-file.ts";
import type { Known } from "./surveys.ts";
import { readSettings, readStoryFiles, type Source } from "./files.ts";
import { listFolder, settingsName, type Folder } from "./folder.ts";
import { takeIn } from "./intake/take-in.ts";
import { once, underived, type Derived, type KeptDerived } from "./kept/derived.ts";
import type { SeenFiles } from "./kept/seen-files.ts";
import { steady } from "./kept/steady.ts";
import { relate, unrelated, type Kinship } from "./kinship.ts";
import type { ListPage } from "./lists/list-page.ts";
import { listPages } from "./lists/lists.ts";
import { addressMoved, type Moved } from "./moved.ts";
import { indexNames, type NameIndex } from "./names/names.ts";
import { outletFiles } from "./outlets.ts";
import { unreported, type Report } from "./progress.ts";
import { withRecorded } from "./records/recorded-folder.ts";
import type { Settings } from "./settings.ts";
import { deriveStories, filesOf, type StoryPage } from "./stories.ts";
import { partGrounds } from "./story-ground.ts";
import type { Withheld } from "./withheld-notes.ts";
import { openArchive } from "./withheld.ts";

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
  /** Who and what its articles name; derived when it is first asked for, which only a build does. */
  readonly names: () => NameIndex;
  /** Each outlet's page, by its name, undefined for articles whose outlet is not known. */
  readonly outlets: ReadonlyMap<string | undefined, string>;
  /** Lists of articles, by their pages' files: what a list says is made when it is asked for. */
  readonly lists: ReadonlyMap<string, () => ListPage>;
  /** What stands where articles and stories were taken down; they are in no other list. */
  readonly tombstones: readonly Tombstone[];
  readonly withheld: readonly Withheld[];
  /** The newest day of its articles, or the one given. */
  readonly asOf?: Day;
  /** Which of its articles print one text; of one story alone it is not asked. */
  readonly kinship: Kinship;
  /** What derived values of its articles go by. */
  readonly live: () => readonly string[];
  /** What earlier builds derived. */
  readonly derived: Derived;
  readonly notes: readonly Note[];
}

/** What pages need of an article's body. */
export function textOf(
  { derived }: Pick<Archive, "derived">,
  { article, inputs }: Published,
): ArticleText {
  const text = once(derived, "text", inputs, () => toArticleText(article));
  // What is kept lies in a folder that may have come with an archive: none of it is markup unless it is ours.
  return text.blocks.every(({ markup }) => isRendered(markup)) ? text : toArticleText(article);
}

/** An article's record. */
export function recordOf(
  { derived }: Pick<Archive, "derived">,
  { article, inputs }: Published,
): string {
  return once(derived, "record", inputs, () => formatRecord(article));
}

/** Reads an archive and runs everything that is derived from it. Throws UserError for a missing archive or broken settings. */
export function loadArchive(
  source: Source,
  deriving: Omit<Deriving, "only" | "told"> = {},
): Archive {
  const told: Note[] = [];
  const settings = settingsFor(source, deriving, told);
  return derive(source, settings, listSource(source), { ...deriving, told });
}

/** The same archive; what is not kept of its files is derived and kept first, on as many threads as there are processors. */
export async function takeInArchive(
  source: Source,
  deriving: Omit<Deriving, "only" | "told" | "derived"> & { readonly kept: KeptDerived },
): Promise<Archive> {
  const { kept } = deriving;
  const told: Note[] = [];
  const settings = settingsFor(source, deriving, told);
  const folder = listSource(source);
  const derived = source.records?.over(kept) ?? kept;
  const files = { source, settings, files: folder.articles };
  const surveyed = await takeIn(files, { ...deriving, derived, kept });
  return derive(source, settings, folder, {
    ...deriving,
    told,
    derived,
    ...(surveyed && { surveyed }),
  });
}

function settingsFor(
  source: Source,
  { hasSearch }: Pick<Deriving, "hasSearch">,
  notes: Note[],
): Settings {
  return { ...readSettings(source, notes), ...(hasSearch === false && { search: false }) };
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
  /** What earlier builds found out about its files. */
  readonly seen?: SeenFiles<FoundFile>;
  /** Its files, where they are surveyed already. */
  readonly surveyed?: readonly Known[];
  /** What is to be known of its settings. */
  readonly told?: readonly Note[];
  readonly report?: Report;
}

function derive(
  source: Source,
  settings: Settings,
  folder: Folder,
  { asOf, only, derived = underived, seen, surveyed, told = [], report }: Deriving,
): Archive {
  const cleaned = deriveArticles(
    { source, settings, files: folder.articles },
    { derived, seen, surveyed, report: surveyed ? unreported : report },
  );
  const notes: Note[] = [...told, ...folder.notes, ...cleaned.notes];
  const storyFiles = readStoryFiles(source, folder, notes);
  const said = { settings, stories: folder.stories, storyFiles };
  const open = openArchive(cleaned.articles, said, notes, asOf);
  const standing = addressArticles(open.articles, notes).map((each) => steadily(each, derived));
  const articles = standing.filter(({ takenDown }) => takenDown === undefined);
  const folders = partGrounds(addressStories(open.stories, notes), notes);
  const wanted = folders.filter(
    ({ folder: each, takenDown }) =>
      takenDown === undefined && (only === undefined || each === only),
  );
  const stories = deriveStories(wanted, storyFiles, articles, notes, derived, report);
  const renamed = folders.map((each) => ({ ...each, ...storyFiles.get(each.folder) }));
  const taken = new Set([
    ...[...standing, ...folders].map(({ file }) => file),
    ...stories.flatMap((each) => filesOf(each)),
  ]);
  const moved = addressMoved({ articles: standing, stories: renamed, taken }, notes);
  const outlets = outletFiles(articles);
  return {
    settings,
    articles,
    byFile: new Map(articles.map((each) => [each.file, each])),
    byPath: new Map(articles.map((each) => [each.article.path, each])),
    moved,
    tombstones: [...tombstonesOf("article", standing), ...tombstonesOf("story", folders)],
    stories,
    outlets,
    lists: new Map(
      listPages({ settings, articles, stories, outlets, derived }).map(({ file, page }) => [
        file,
        page,
      ]),
    ),
    cited: citedBy(stories),
    withheld: open.withheld,
    live: cleaned.live,
    derived,
    kinship: only === undefined ? relate(articles, derived) : unrelated,
    names: lazily(() => indexNames({ settings, articles, stories }, derived)),
    ...(open.asOf !== undefined && { asOf: open.asOf }),
    notes: locate(notes, source),
  };
}

/** The same object as in the last build, where it says the same: what is made from it is known by it. */
function steadily(published: Published, derived: Derived): Published {
  const { article, inputs, stories, isExcerpt, isListed, takenDown, file } = published;
  const from = [article, inputs, isExcerpt, isListed, takenDown, file, ...stories];
  return steady(derived, "published", article.path, from, () => published);
}

function tombstonesOf(
  of: Tombstone["of"],
  standing: readonly { readonly file: string; readonly takenDown?: string }[],
): readonly Tombstone[] {
  return standing.flatMap(({ file, takenDown }) =>
    takenDown === undefined ? [] : [{ file, of, reason: takenDown }],
  );
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Notes with the paths that a person would type; those of one file follow on one another, and hold one path. */
function locate(notes: readonly Note[], { shown }: Source): readonly Note[] {
  let last: { readonly path: string; readonly located: string } | undefined;
  const located = notes.map((note) => {
    const { path } = note;
    if (last?.path !== path) last = { path, located: posix.join(shown, path) };
    return { ...note, path: last.located };
  });
  return sortNotes(located);
}

/** Throws UserError for a folder that is not there or holds no articles. */
export function listSource(source: Source): Folder {
  const { folder, shown } = source;
  if (!existsSync(folder)) {
    throw new UserError(
      `${shown}: read: no such folder, expected an archive; create it and put articles into it`,
    );
  }
  const listed = withRecorded(listFolder(folder), source);
  if (listed.articles.length === 0) {
    throw new UserError(
      `${shown}: read: no articles, expected .txt or .md files; put one into ${shown}/<story>/`,
    );
  }
  return listed;
}
