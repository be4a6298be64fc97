import type { Html } from "../html.ts";
import { xml } from "../xml.ts";
import { drawableText, drawPng, family, widthOf, type Type } from "./font.ts";
import { linesOf } from "./lines.ts";

/** What a share picture shows; a text that the font cannot draw is left out. */
export interface Picture {
  readonly kicker?: string;
  readonly title: string;
  /** Stand in one line, as many as there is room for, and how many others there are. */
  readonly names: readonly string[];
  readonly bars: readonly Bar[];
  /** When the bars begin and end. */
  readonly from?: string;
  readonly to?: string;
}

export interface Bar {
  /** Where it begins and how wide it is, as shares of the whole. */
  readonly at: number;
  readonly width: number;
  readonly count: number;
}

/** Pixels; the form that those who show large pictures ask for, about 1.91 to 1. */
export const shareSize = { width: 1200, height: 630 };

// As site.css has them in the light.
const paper = "#fcfbf8";
const ink = "#1c1b19";
const quiet = "#5f5a50";
const rule = "#d9d3c6";
const accent = "#8c1d18";

const margin = 72;
const inner = shareSize.width - 2 * margin;
const small: Type = { size: 30, weight: 400 };
const titles: readonly { readonly type: Type; readonly lines: number }[] = [
  { type: { size: 80, weight: 600 }, lines: 2 },
  { type: { size: 64, weight: 600 }, lines: 3 },
  { type: { size: 52, weight: 600 }, lines: 3 },
];
const top = 96; // the first line's
const floor = 540; // on which the bars stand
const tallest = 180;
const widest = 56; // of a bar, so that a few stay bars
const step = 4; // what a bar's height is a multiple of, so that one article more seldom makes another picture

export function drawPicture(picture: Picture): Uint8Array {
  return drawPng(formatPicture(picture));
}

/** SVG, in which every text is one. */
export function formatPicture(picture: Picture): Html {
  const { title, from = "", to = "" } = picture;
  const kicker = drawableText(picture.kicker ?? "");
  const { lines, type } = titleLines(title);
  const lead = Math.round(type.size * 1.16);
  const first = (kicker === undefined ? top - small.size : top) + type.size + 16;
  const last = first + (lines.length - 1) * lead;
  const names = last + small.size + 32;
  const tall = Math.min(tallest, floor - names - small.size);
  return xml`<svg xmlns="http://www.w3.org/2000/svg" width="${px(shareSize.width)}" height="${px(shareSize.height)}" font-family="${family}">
<rect width="${px(shareSize.width)}" height="${px(shareSize.height)}" fill="${paper}"/>
<rect width="${px(shareSize.width)}" height="12" fill="${accent}"/>
${line(kicker && shortened(kicker), { y: top, fill: accent, type: small })}
${lines.map((each, index) => line(each, { y: first + index * lead, fill: ink, type }))}
${line(namesLine(picture), { y: names, fill: quiet, type: small })}
<path d="${barsPath(picture.bars, tall)}" fill="${accent}"/>
<rect x="${px(margin)}" y="${px(floor)}" width="${px(inner)}" height="2" fill="${rule}"/>
${line(drawableText(from), { y: floor + 46, fill: quiet, type: small })}
${to !== from && line(drawableText(to), { y: floor + 46, fill: quiet, type: small, isAtEnd: true })}
</svg>`;
}

function px(value: number): string {
  return String(value);
}

interface Place {
  readonly y: number;
  readonly fill: string;
  readonly type: Type;
  readonly isAtEnd?: true;
}

function line(text: string | undefined, { y, fill, type, isAtEnd }: Place): Html | false {
  if (text === undefined || text === "") return false;
  const x = isAtEnd ? shareSize.width - margin : margin;
  const anchor = isAtEnd ? "end" : "start";
  return xml`<text x="${px(x)}" y="${px(y)}" fill="${fill}" font-size="${px(type.size)}" font-weight="${px(type.weight)}" text-anchor="${anchor}">${text}</text>`;
}

function shortened(text: string): string {
  return linesOf(text, small, inner, 1)[0] ?? "";
}

/** In the largest type in which all of it fits, else cut. */
function titleLines(title: string): { readonly lines: readonly string[]; readonly type: Type } {
  const text = drawableText(title) ?? "";
  const sizes = titles.map(({ type, lines: most }) => ({
    type,
    most,
    lines: linesOf(text, type, inner, Number.POSITIVE_INFINITY),
  }));
  const fitting = sizes.find(({ lines, most }) => lines.length <= most);
  if (fitting) return fitting;
  const { type, lines: most } = titles.at(-1) ?? { type: small, lines: 1 };
  return { lines: linesOf(text, type, inner, most), type };
}

function namesLine({ names }: Picture): string | undefined {
  const drawable = names.flatMap((name) => drawableText(name) ?? []);
  for (let shown = drawable.length; shown > 0; shown -= 1) {
    const others = names.length - shown;
    const text = [...drawable.slice(0, shown), ...(others > 0 ? [`+${others}`] : [])].join(" · ");
    if (text.length <= 300 && widthOf(text, small) <= inner) return text;
  }
  return drawable[0] === undefined ? undefined : shortened(drawable[0]);
}

function barsPath(bars: readonly Bar[], tall: number): string {
  const most = Math.max(...bars.map(({ count }) => count), 1);
  return bars
    .filter(({ count }) => count > 0)
    .map(({ at, width, count }) => {
      const height = Math.max(Math.round(((count / most) * tall) / step), 1) * step;
      const wide = Math.min(Math.max(Math.round(width * 0.84 * inner), 2), widest);
      const x = Math.round(margin + (at + width / 2) * inner - wide / 2);
      return `M${x} ${floor}h${wide}v-${height}h-${wide}z`;
    })
    .join("");
}
