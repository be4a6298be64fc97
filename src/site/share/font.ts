import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Resvg, type ResvgRenderOptions } from "@resvg/resvg-js";
import type { Html } from "../html.ts";
import { xml } from "../xml.ts";
import { charactersOf } from "./cmap.ts";

/** The site's serif, as TrueType: resvg reads no WOFF2, and no font of the machine, so that all machines draw the same. */
export const family = "Source Serif 4";

const { resolve } = createRequire(import.meta.url);
const files = ["400Regular/SourceSerif4_400Regular", "600SemiBold/SourceSerif4_600SemiBold"].map(
  (name) => resolve(`@expo-google-fonts/source-serif-4/${name}.ttf`),
);

const options: ResvgRenderOptions = {
  font: { loadSystemFonts: false, fontFiles: files, defaultFontFamily: family },
};

export interface Type {
  readonly size: number;
  readonly weight: 400 | 600;
}

/** The width of a line as it is drawn, in pixels. */
export function widthOf(text: string, { size, weight }: Type): number {
  const drawn = xml`<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text font-family="${family}" font-weight="${String(weight)}" font-size="${String(size)}">${text}</text></svg>`;
  return new Resvg(drawn.markup, options).getBBox()?.width ?? 0;
}

export function drawPng(svg: Html): Uint8Array {
  return new Resvg(svg.markup, options).render().asPng();
}

let drawable: ReadonlySet<number> | undefined;

/**
 * A text as it can be drawn: without pictures, controls and marks of direction. Undefined where the font lacks one of its
 * letters or digits: half of a title would be another title.
 */
export function drawableText(text: string): string | undefined {
  drawable ??= charactersOf(readFileSync(files[0] ?? ""));
  let drawn = "";
  for (const character of text.normalize("NFC")) {
    if (drawable.has(character.codePointAt(0) ?? 0) || /\s/u.test(character)) drawn += character;
    else if (/[\p{L}\p{M}\p{N}]/u.test(character)) return undefined;
  }
  const plain = drawn.replaceAll(/\s+/gu, " ").trim();
  return plain === "" ? undefined : plain;
}
