import { widthOf, type Type } from "./font.ts";

const longest = 300; // characters of a text that are looked at; more never fit
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A text in lines no wider than `width` pixels, broken between words, within one that is too wide; the last of `most` ends in "…" where more follows. */
export function linesOf(text: string, type: Type, width: number, most: number): readonly string[] {
  const words = text
    .slice(0, longest)
    .split(" ")
    .filter((word) => word !== "");
  const lines: string[] = [];
  let line = "";
  const fits = (tried: string): boolean => widthOf(tried, type) <= width;
  for (const word of words.flatMap((each) => (fits(each) ? [each] : pieces(each, fits)))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= most && text.length <= longest) return lines;
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? "", fits)];
}

function pieces(word: string, fits: (text: string) => boolean): readonly string[] {
  const all: string[] = [];
  let piece = "";
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== "" && !fits(piece + segment)) {
      all.push(piece);
      piece = "";
    }
    piece += segment;
  }
  return [...all, piece];
}

function shortened(line: string, fits: (text: string) => boolean): string {
  let kept = line;
  while (kept !== "" && !fits(`${kept} …`)) kept = kept.replace(/\s*\S+$/u, "");
  return kept === "" ? "…" : `${kept} …`;
}
