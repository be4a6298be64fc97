import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { comparePaths } from "../notes.ts";
import { project } from "../program/project.ts";
import { formatFontsStylesheet } from "./fonts/stylesheet.ts";
import type { Planned } from "./plan.ts";
import { fontsStylesheetFile } from "./urls.ts";

/** A stylesheet or script as it is published. */
interface Asset {
  /** Ends in a hash of its text, so that a server may let browsers keep it for ever. */
  readonly file: string;
  readonly text: string;
}

const folder = join(project, "layouts/assets");

const sources: ReadonlyMap<string, string> = new Map([
  ...readdirSync(folder).map(
    (name) => [`assets/${name}`, readFileSync(join(folder, name), "utf8")] as const,
  ),
  [fontsStylesheetFile, formatFontsStylesheet()] as const,
]);

const known = new Map<string, Asset>();

/** `assets/site.css` to `assets/site-0a1b2c3d.css`. */
export function publishedFile(file: string): string {
  return assetOf(file).file;
}

function assetOf(file: string): Asset {
  const asset = known.get(file) ?? toAsset(file);
  known.set(file, asset);
  return asset;
}

function toAsset(file: string): Asset {
  const source = sources.get(file);
  if (source === undefined) throw new Error(`no ${file} in layouts/assets`);
  const text = file.endsWith(".js") ? withPublishedImports(file, source) : source;
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  const { dir, name, ext } = posix.parse(file);
  return { file: posix.join(dir, `${name}-${hash}${ext}`), text };
}

const imported = /(?<before>^(?:import|export)\b[^;"]{0,500}?\bfrom )"\.\/(?<name>[^"/]+)"/gmu;

/** What a module imports is named as it is published, and so its own hash changes with theirs. */
function withPublishedImports(file: string, source: string): string {
  return source.replaceAll(imported, (_, before: string, name: string) => {
    const target = publishedFile(posix.join(posix.dirname(file), name));
    return `${before}"./${posix.basename(target)}"`;
  });
}

export function assetPlan(): readonly Planned[] {
  return [...sources.keys()].toSorted(comparePaths).map((each): Planned => {
    const { file, text } = assetOf(each);
    return { file, kind: "file", inputs: file, make: () => text };
  });
}
