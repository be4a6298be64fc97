import { lstatSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { formatNote, UserError, type Note } from "../notes.ts";
import type { Furniture } from "../mark/furniture.ts";
import { clean, type Cleaned, type RawFile } from "../pipeline.ts";
import { decode } from "../read/encoding.ts";
import { largestSidecar } from "../read/limits.ts";
import type { TakeYamlNote } from "../read/yaml.ts";
import { settingsName, storyName, type Folder } from "./folder.ts";
import { readBytes } from "./read-bytes.ts";
import { settingsHash, type Recorded } from "./inputs.ts";
import { outletsIn } from "./own-outlets.ts";
import type { Records } from "./records/records.ts";
import { parseSettings, type Settings } from "./settings.ts";
import { parseStoryFile, type StoryFile } from "./story-file.ts";

/** A folder on disk, and how the person wrote it. */
export interface Source {
  readonly folder: string;
  readonly shown: string;
  /** Articles that were made elsewhere. */
  readonly records?: Records;
}

/** `notes` gets what a person should know of them. */
export function readSettings({ folder, shown }: Source, notes: Note[] = []): Settings {
  const file = join(folder, settingsName);
  refuseMisnamed(folder, shown);
  const note: TakeYamlNote = (line, message) => {
    notes.push({ path: settingsName, line, stage: "read", message, refused: false });
  };
  return isThere(file) ? readSettingsFile(file, posix.join(shown, settingsName), note) : {};
}

/** Throws UserError for one that is not there, too. */
export function readSettingsFile(file: string, path: string, note?: TakeYamlNote): Settings {
  const bytes = readBytes(file, path, largestSidecar);
  if (!(bytes instanceof Uint8Array)) throw new UserError(formatNote(bytes));
  const decoded = decode(bytes);
  if (!decoded) {
    throw new UserError(
      `${path}: read: not UTF-8, expected YAML in UTF-8; save it so, nothing was built`,
    );
  }
  return parseSettings(decoded.text, path, note);
}

/** Settings that go unread may hold a takedown. */
function refuseMisnamed(folder: string, shown: string): void {
  const names = isThere(folder) ? readdirSync(folder) : [];
  const misnamed = names.find((each) => /^archive\.ya?ml$/iu.test(each) && each !== settingsName);
  if (misnamed === undefined) return;
  throw new UserError(
    `${posix.join(shown, misnamed)}: read: settings of another name, expected ${settingsName}; rename it, nothing was built`,
  );
}

/** What of archive.yaml cleaning takes. */
export function toldBy(settings: Settings): Pick<RawFile, "outlets" | "language"> {
  return {
    outlets: outletsIn(settings),
    ...(settings.language !== undefined && { language: settings.language }),
  };
}

/** Reads one file of an archive as the pipeline takes it, what stands for it, or the note that refuses it. */
export type ReadRawFile = (path: string) => RawFile | Recorded | Note;

export function rawFilesOf({ folder, records }: Source, settings: Settings): ReadRawFile {
  const told = toldBy(settings);
  return (path) => {
    if (records?.has(path) && !isThere(join(folder, path))) {
      const sidecar = readSidecar(folder, path);
      if (typeof sidecar !== "string") return sidecar;
      return records.standIn(path, settingsHash(told), sidecar === "" ? undefined : sidecar);
    }
    const bytes = readBytes(join(folder, path), path);
    if (!(bytes instanceof Uint8Array)) return bytes;
    const sidecar = readSidecar(folder, path);
    return typeof sidecar === "string" ? { path, bytes, sidecar, ...told } : sidecar;
  };
}

export function readRawFile(
  source: Source,
  path: string,
  settings: Settings,
): ReturnType<ReadRawFile> {
  return rawFilesOf(source, settings)(path);
}

/** Through the pipeline. Whatever a file does there, no other is lost by it. */
export function cleanFile(file: RawFile | Note, furniture?: Furniture): Cleaned {
  if (!("bytes" in file)) return { confidence: 0, notes: [file] };
  try {
    return clean(furniture ? { ...file, furniture } : file);
  } catch (error) {
    const message = `${String(error)}, expected a text this program can read; please report it with the file`;
    return { confidence: 0, notes: [{ path: file.path, stage: "read", message, refused: true }] };
  }
}

/** Its text, "" where there is none, or the note that refuses the article: a sidecar may hold a takedown. */
function readSidecar(folder: string, path: string): string | Note {
  const sidecar = `${path}.yaml`;
  const misnamed = `${path}.yml`;
  if (isThere(join(folder, misnamed))) {
    return refuse(misnamed, "a sidecar whose name ends in .yml, expected .yaml; rename it");
  }
  if (!isThere(join(folder, sidecar))) return "";
  const bytes = readBytes(join(folder, sidecar), sidecar, largestSidecar);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const decoded = decode(bytes);
  return decoded?.text ?? refuse(sidecar, "not UTF-8, expected YAML in UTF-8; save it so");
}

function refuse(path: string, found: string): Note {
  const message = `${found}, the article is left out until then`;
  return { path, stage: "read", message, refused: true };
}

/** In any form: a link that leads nowhere is there too. */
export function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** What each story's file says, by the story's folder. One that cannot be read may hold a takedown. */
export function readStoryFiles(
  { folder: root }: Source,
  { described }: Pick<Folder, "described">,
  notes: Note[],
): ReadonlyMap<string, StoryFile> {
  const readOne = (folder: string, name: string): StoryFile => {
    const path = `${folder}/${name}`;
    if (name !== storyName) {
      notes.push(refuseStory(path, `a story's file of another name, expected ${storyName}`));
      return { isBroken: true };
    }
    const bytes = readBytes(join(root, path), path, largestSidecar);
    if (!(bytes instanceof Uint8Array)) {
      notes.push(bytes);
      return { isBroken: true };
    }
    const parsed = parseStoryFile(bytes, path);
    notes.push(...parsed.notes);
    return parsed.said;
  };
  return new Map([...described].map(([folder, name]) => [folder, readOne(folder, name)]));
}

function refuseStory(path: string, found: string): Note {
  const message = `${found}; rename it, the story and its articles are withheld until then`;
  return { path, stage: "read", message, refused: true };
}
