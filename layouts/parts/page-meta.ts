import { remembered } from "../../src/remembered.ts";
import { html, type Html } from "../../src/site/html.ts";
import type { Settings } from "../../src/site/settings.ts";
import { uiOf } from "../../src/site/ui/ui.ts";
import { addressAt } from "../../src/site/urls.ts";

interface PageFacts {
  readonly file: string;
  readonly title: string;
  readonly description: string | undefined;
}

/** Open Graph (https://ogp.me/) of a page that is no article, and its own address where the site has one. */
export function renderPageMeta(
  settings: Pick<Settings, "title" | "url" | "language">,
  { file, title, description }: PageFacts,
): Html {
  const url = settings.url === undefined ? undefined : addressAt(settings.url, file);
  return html`${url !== undefined && html`<link rel="canonical" href="${url}" /> `}${openGraph({
    "og:type": "website",
    "og:title": title,
    "og:description": description,
    "og:url": url,
    "og:site_name": settings.title,
    "og:locale": localeOf(settings.language ?? uiOf(settings).language),
  })}`;
}

type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A `meta` a value, by property. */
export function openGraph(values: Values): readonly Html[] {
  return pairsOf(values).map(
    ([property, value]) => html`<meta property="${property}" content="${value}" /> `,
  );
}

/** A `meta` a value, by name. */
export function namedMeta(values: Values): readonly Html[] {
  return pairsOf(values).map(([name, value]) => html`<meta name="${name}" content="${value}" /> `);
}

function pairsOf(values: Values): readonly (readonly [key: string, value: string])[] {
  return Object.entries(values).flatMap(([key, value]) =>
    [value ?? []].flat().map((each) => [key, each] as const),
  );
}

/** `language_TERRITORY`, as Open Graph wants it: without a territory, the one where CLDR finds most of its speakers. */
export const localeOf = remembered((tag: string): string => {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}_${region}`;
});

const longestDescription = 200; // characters; search engines and cards show 150 to 200

/** The first words of a text, whole ones. */
export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  if (line.length <= longestDescription) return line;
  const cut = line.slice(0, longestDescription);
  const end = cut.lastIndexOf(" ");
  return `${(end > 0 ? cut.slice(0, end) : cut).toWellFormed().replace(/\p{P}+$/u, "")}…`;
}
