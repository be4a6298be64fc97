import { faces, type Face } from "./faces.ts";

/**
 * A font that machines have, drawn as wide as one of the site's and on the same lines, for the time before that one is there.
 * Overrides: the widths of average text and the ascents of both fonts, as `@capsizecss/metrics` 4 gives them.
 */
interface Fallback {
  readonly family: string;
  /** Full and PostScript names; browsers differ in which they look for. */
  readonly regular: readonly string[];
  readonly bold: readonly string[];
  readonly size: string;
  readonly ascent: string;
  readonly descent: string;
}

const fallbacks: readonly Fallback[] = [
  {
    family: "Source Serif by Georgia",
    regular: ["Georgia"],
    bold: ["Georgia Bold", "Georgia-Bold"],
    size: "107.45%",
    ascent: "96.42%",
    descent: "31.18%",
  },
  {
    family: "Source Serif by Noto",
    regular: ["Noto Serif", "NotoSerif", "NotoSerif-Regular"],
    bold: ["Noto Serif Bold", "NotoSerif-Bold"],
    size: "99.58%",
    ascent: "104.03%",
    descent: "33.64%",
  },
  {
    family: "Source Serif by Times",
    regular: ["Times New Roman", "TimesNewRomanPSMT", "Liberation Serif", "Tinos"],
    bold: ["Times New Roman Bold", "TimesNewRomanPS-BoldMT", "Liberation Serif Bold", "Tinos Bold"],
    size: "117.91%",
    ascent: "87.87%",
    descent: "28.41%",
  },
  {
    family: "Source Sans by Roboto",
    regular: ["Roboto", "Roboto-Regular"],
    bold: ["Roboto Bold", "Roboto-Bold"],
    size: "93.97%",
    ascent: "108.97%",
    descent: "42.57%",
  },
  {
    family: "Source Sans by Arial",
    regular: ["Arial", "ArialMT", "Liberation Sans", "LiberationSans", "Arimo"],
    bold: ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "LiberationSans-Bold"],
    size: "93.76%",
    ascent: "109.21%",
    descent: "42.66%",
  },
];

/**
 * The site's fonts. `optional`: a page is drawn with the fonts that are there after a tenth of a second and stays so, no line
 * ever moves. With fonts 1.5 s late on a machine without any of the fallbacks, `swap` shifted a home page by 0.36 and an
 * article by 0.42, `optional` by 0; https://web.dev/articles/preload-optional-fonts.
 */
export function formatFontsStylesheet(): string {
  return [...faces.map((face) => formatFace(face)), ...fallbacks.flatMap(formatFallback)].join("");
}

function formatFace({ family, style, range, name }: Face): string {
  return `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: 200 900;
  font-display: optional;
  src: url(fonts/${name}) format("woff2");
  unicode-range: ${range};
}
`;
}

function formatFallback(fallback: Fallback): readonly string[] {
  const { family, regular, bold, size, ascent, descent } = fallback;
  return ([["400", regular] as const, ["700", bold] as const] as const).map(
    ([weight, names]) => `@font-face {
  font-family: "${family}";
  font-weight: ${weight};
  src: ${names.map((name) => `local("${name}")`).join(", ")};
  size-adjust: ${size};
  ascent-override: ${ascent};
  descent-override: ${descent};
  line-gap-override: 0%;
}
`,
  );
}
