import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { formatNote, UserError, type Note } from "../notes.ts";
import { outlets as knownOutlets } from "../outlets/outlets.ts";
import { clean, type Cleaned } from "../pipeline.ts";
import { decode } from "../read/encoding.ts";
import { readBytes, settingsName, storyName } from "./folder.ts";
import { ownOutlets, parseSettings, type Settings } from "./settings.ts";
import { parseStoryFile, type StoryFile } from "./story-file.ts";

/** A folder on disk, and how the person wrote it. */
export interface Source {
  readonly folder: string;
  readonly shown: string;
}

export function readSettings({ folder, shown }: Source): Settings {
  const file = join(folder, settingsName);
  const path = posix.join(shown, settingsName);
  if (!existsSync(file)) return {};
  const bytes = readBytes(file, path);
  if (!(bytes instanceof Uint8Array)) throw new UserError(formatNote(bytes));
  return parseSettings(decode(bytes)?.text ?? "", path);
}

/** One file of an archive through the pipeline. */
export function cleanFile({ folder }: Source, path: string, settings: Settings): Cleaned {
  const bytes = readBytes(join(folder, path), path);
  if (!(bytes instanceof Uint8Array)) return { confidence: 0, notes: [bytes] };
  const sidecarPath = `${path}.yaml`;
  const sidecar = existsSync(join(folder, sidecarPath))
    ? readBytes(join(folder, sidecarPath), sidecarPath)
    : new Uint8Array();
  if (!(sidecar instanceof Uint8Array)) return { confidence: 0, notes: [sidecar] };
  const decoded = decode(sidecar);
  if (!decoded) {
    const message =
      "not UTF-8, expected YAML in UTF-8; save it so, the article is left out until then";
    return { confidence: 0, notes: [{ path: sidecarPath, stage: "read", message, refused: true }] };
  }
  return clean({
    path,
    bytes,
    sidecar: decoded.text,
    outlets: [...ownOutlets(settings), ...knownOutlets],
    ...(settings.language !== undefined && { language: settings.language }),
  });
}

export function readStoryFile({ folder: root }: Source, folder: string, notes: Note[]): StoryFile {
  const path = `${folder}/${storyName}`;
  const bytes = readBytes(join(root, path), path);
  if (!(bytes instanceof Uint8Array)) {
    notes.push(bytes);
    return {};
  }
  const parsed = parseStoryFile(bytes, path);
  notes.push(...parsed.notes);
  return parsed.said;
}
