import type { Day } from "../../day.ts";
import { shortHash } from "../../record/anchors.ts";
import type { Facts } from "../../types.ts";
import type { Published } from "../addresses.ts";
import type { Settings } from "../settings.ts";
import { addressAt } from "../urls.ts";
import { toCslName, type CslName } from "./names.ts";
import { oneLine, plainAddress } from "./one-line.ts";

/** What of CSL-JSON an article of a newspaper needs (https://docs.citationstyles.org/en/stable/specification.html). */
export interface CslItem {
  /** Its citation key too: ASCII letters, digits and hyphens. */
  readonly id: string;
  readonly type: "article-newspaper";
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly "container-title"?: string;
  readonly issued?: { readonly "date-parts": readonly [readonly [number, number, number]] };
  /** Of the article's page where the site has an address, else of the original. */
  readonly URL?: string;
  readonly language?: string;
  /** Where the original is, if `URL` does not say it. */
  readonly note?: string;
}

export function toCsl(
  { article, file }: Pick<Published, "article" | "file">,
  { url: site }: Pick<Settings, "url">,
): CslItem {
  const { title, day, outlet, authors, url, language } = article.facts;
  const original = url && plainAddress(url.value);
  const address = site === undefined ? original : addressAt(site, file);
  const container = outlet && oneLine(outlet.value);
  const hasNote = original !== undefined && address !== original;
  return {
    id: keyOf(article.path, article.facts),
    type: "article-newspaper",
    title: oneLine(title.value),
    ...(authors && { author: authors.value.map((each) => toCslName(each, container)) }),
    ...(container !== undefined && { "container-title": container }),
    ...(day && { issued: { "date-parts": [datePartsOf(day.value)] } }),
    ...(address !== undefined && { URL: address }),
    ...(language && { language: language.value }),
    ...(hasNote && { note: `Original: ${original}` }),
  };
}

export function dayOf({ issued }: CslItem): Day | undefined {
  if (!issued) return undefined;
  const [year, month, day] = issued["date-parts"][0];
  const padded = [String(year).padStart(4, "0"), ...[month, day].map((each) => twoDigits(each))];
  return padded.join("-") as Day;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

function datePartsOf(day: Day): readonly [number, number, number] {
  const [year = 0, month = 0, of = 0] = day.split("-").map(Number);
  return [year, month, of];
}

const longestOutlet = 24; // characters of a key that people type

/** `rt-2021-1a2b3c4d`: of the article alone, so that it stays when others come and go; its file's path makes it its own. */
function keyOf(path: string, { outlet, day }: Facts): string {
  const name = (outlet?.value ?? "")
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, "")
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^[^a-z]+|-+$/gu, "")
    .slice(0, longestOutlet)
    .replace(/-$/u, "");
  const year = day?.value.slice(0, 4);
  return [name || "article", year, shortHash(path)].filter((part) => part !== undefined).join("-");
}
