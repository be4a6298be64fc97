import { readdirSync, type Dirent, type Stats } from "node:fs";
import { join } from "node:path";
import { comparePaths, type Note } from "../notes.ts";
import { articleEndings } from "../read/read.ts";

/** What lies in an archive's folder; all paths are below it, parted by `/`. */
export interface Folder {
  readonly articles: readonly FolderFile[];
  /** Folders that are stories, by path. */
  readonly stories: readonly string[];
  /** Those of them that hold a story.md, each with the name it goes by there: another's may differ in its capitals. */
  readonly described: ReadonlyMap<string, string>;
  readonly notes: readonly Note[];
}

/** A file that is an article. */
export interface FolderFile {
  readonly path: string;
  /** Paths of what lies beside it and goes by a sidecar's name. */
  readonly sidecars: readonly string[];
}

export const settingsName = "archive.yaml";
export const storyName = "story.md";

const shelf = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

interface Listing {
  articles: FolderFile[];
  stories: string[];
  described: Map<string, string>;
  notes: Note[];
}

/**
 * Lists an archive's folder, or one story's of it, in the same order on every machine; nothing is read. A folder that
 * cannot be read is a note.
 */
export function listFolder(root: string, story?: string): Folder {
  const listing: Listing = { articles: [], stories: [], described: new Map(), notes: [] };
  if (story !== undefined) listing.stories.push(story);
  visit(root, story ?? "", story, listing);
  return listing;
}

/** The story that an article at this path belongs to; undefined on a shelf and at the top. */
export function storyOf(path: string): string | undefined {
  const folders = path.split("/").slice(0, -1);
  const first = folders.findIndex((name) => !shelf.test(name));
  return first === -1 ? undefined : folders.slice(0, first + 1).join("/");
}

/** Whether a folder can hold an article there: a path that came from elsewhere is nothing else. */
export function isArticlePath(path: string): boolean {
  const names = path.split("/");
  const name = names.at(-1) ?? "";
  const isNamed = names.every(
    (each) => each !== "" && !isPassedOver(each) && !/[\\\0]/u.test(each),
  );
  return isNamed && isArticle(name) && !isStoryFile(name);
}

/** The order that a listing has: folder by folder, each name in its place. */
export function compareListed(a: string, b: string): number {
  const [of, and] = [a.split("/"), b.split("/")];
  const differs = of.findIndex((name, index) => name !== and[index]);
  if (differs === -1) return of.length - and.length;
  return comparePaths(of[differs] ?? "", and[differs] ?? "");
}

function isPassedOver(name: string): boolean {
  return name.startsWith(".") || name.startsWith("_") || name === "README.md";
}

function isStoryFile(name: string): boolean {
  return name.toLowerCase() === storyName;
}

export function isShelf(name: string): boolean {
  return shelf.test(name);
}

function visit(root: string, folder: string, story: string | undefined, listing: Listing): void {
  const entries = entriesOf(root, folder, listing.notes);
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries.toSorted((a, b) => comparePaths(a.name, b.name))) {
    const { name } = entry;
    if (isPassedOver(name)) continue;
    const path = folder === "" ? name : `${folder}/${name}`;
    if (entry.isDirectory()) {
      const inside = story ?? (isShelf(name) ? undefined : path);
      if (inside === path) listing.stories.push(path);
      visit(root, path, inside, listing);
      if (isArticle(name) && !holdsAnything(path, listing)) listing.notes.push(refuseFolder(path));
    } else {
      listFile(entry, { path, folder, story, names }, listing);
    }
  }
}

/** Whether an article or a story is in a folder, or it is noted that nobody can tell. */
function holdsAnything(path: string, { articles, described, notes }: Listing): boolean {
  const isInside = articles.some((each) => each.path.startsWith(`${path}/`));
  return isInside || described.has(path) || notes.some((note) => note.path === path);
}

/** What was to be an article, by its name. */
function refuseFolder(path: string): Note {
  const message = "a folder without articles, expected a file; rename or remove it";
  return { path, stage: "read", message, refused: true };
}

function entriesOf(root: string, folder: string, notes: Note[]): readonly Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    const message = `unreadable (${code}), expected a folder; check its permissions`;
    notes.push({ path: folder === "" ? "." : folder, stage: "read", message, refused: true });
    return [];
  }
}

interface Where {
  readonly path: string;
  readonly folder: string;
  readonly story: string | undefined;
  readonly names: ReadonlySet<string>;
}

function listFile(entry: Dirent, { path, folder, story, names }: Where, listing: Listing): void {
  const { name } = entry;
  const note = (message: string, refused: boolean): void => {
    listing.notes.push({ path, stage: "read", message, refused });
  };
  if (folder === story && isStoryFile(name)) {
    // Of two names, the one that is to be corrected: what it says may be a takedown.
    if (name !== storyName || !listing.described.has(folder)) listing.described.set(folder, name);
  } else if (!entry.isFile())
    note(`${kindOf(entry)}, expected a file; copy what it stands for`, true);
  else if (folder === "" && name === settingsName) return;
  else if (isStoryFile(name)) {
    note("a story.md, expected only at the top of a story's folder; move it there", false);
  } else if (isArticle(name))
    listing.articles.push({ path, sidecars: sidecarsOf(path, name, names) });
  else if (isOrphan(name, names)) {
    const article = name.replace(/\.ya?ml$/u, "");
    note(
      `a sidecar without its article, expected ${article} beside it; rename or remove it`,
      false,
    );
  } else if (!isSidecar(name, names)) {
    note(
      `not an article, expected ${articleEndings.join(", ")} or a sidecar beside one; it is left alone`,
      false,
    );
  }
}

function sidecarsOf(path: string, name: string, names: ReadonlySet<string>): readonly string[] {
  const beside = sidecarEndings.filter((ending) => names.has(name + ending));
  return beside.map((ending) => path + ending);
}

const sidecarEndings = [".yaml", ".yml"] as const;

/** `rt.txt.yaml` beside `rt.txt`; `.yml` is told to its article. */
function isSidecar(name: string, names: ReadonlySet<string>): boolean {
  return /\.ya?ml$/u.test(name) && names.has(name.replace(/\.ya?ml$/u, ""));
}

/** `rt.txt.yaml` where no `rt.txt` is: a takedown in it would do nothing. */
function isOrphan(name: string, names: ReadonlySet<string>): boolean {
  return (
    /\.ya?ml$/u.test(name) && isArticle(name.replace(/\.ya?ml$/u, "")) && !isSidecar(name, names)
  );
}

export function isArticle(name: string): boolean {
  return articleEndings.some((ending) => name.toLowerCase().endsWith(ending));
}

/** What a name stands for that is no file. */
export function kindOf(entry: Dirent | Stats): string {
  if (entry.isSymbolicLink()) return "a symbolic link";
  if (entry.isFIFO()) return "a pipe";
  if (entry.isSocket()) return "a socket";
  return entry.isDirectory() ? "a folder" : "a device";
}

/** The system's name of a fault, `ENOENT`; undefined for an error that is not the system's. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "syscall" in error && "code" in error
    ? String(error.code)
    : undefined;
}
