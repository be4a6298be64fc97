import { headersOn, lastingPlaces, type Answer, type Header } from "./headers.ts";
import { hashOf } from "./kept/hash.ts";
import { isPageKind } from "./pages.ts";
import type { Planned } from "./plan.ts";
import type { Settings } from "./settings.ts";
import { headersFile, homeFile, rootedLink, searchFile } from "./urls.ts";

/**
 * The headers in the form of Netlify and Cloudflare Pages: https://docs.netlify.com/manage/routing/headers/ and
 * https://developers.cloudflare.com/pages/configuration/headers/. Where several rules fit an address, Cloudflare joins the
 * values of one header and Netlify takes one of them; so no two rules that can fit one address set the same header, and the
 * search page's policy is its own. An address that no page has is no rule's: the 404 page that is sent there says its policy
 * itself, and who may frame it stands in X-Frame-Options. Like redirects, rules start at the path of the archive's `url`.
 */
export function formatHeadersFile(pages: readonly string[], { url }: Settings): string {
  const at = (file: string): string => rootedLink(file, url);
  const rules: readonly (readonly [path: string, Answer])[] = [
    [`${at(homeFile)}*`, "any"],
    ...placesOf(pages).map(({ file, isFolder }) => {
      const path = isFolder ? `${at(file)}*` : at(file);
      return [path, file === searchFile ? "searchPage" : "page"] as const;
    }),
    ...lastingPlaces.map(({ below, end }) => [`${at(below)}*${end}`, "lasting"] as const),
  ];
  return rules
    .map(([path, answer]) => [path, ...headersOn(answer).map(formatHeader)].join("\n"))
    .join("\n\n")
    .concat("\n");
}

function formatHeader({ name, value }: Header): string {
  return `  ${name}: ${value}`;
}

interface Place {
  readonly file: string;
  /** Whether all of its folder is meant. */
  readonly isFolder: boolean;
}

/** Where pages lie: by themselves at the root, else anywhere in their first folder. The search's folder has other files too. */
function placesOf(pages: readonly string[]): readonly Place[] {
  const places = pages.map((file): Place => {
    const [first = "", ...rest] = file.split("/");
    if (rest.length === 0 || file === searchFile) return { file, isFolder: false };
    return { file: `${first}/`, isFolder: true };
  });
  return [...new Map(places.map((each) => [each.file, each])).values()];
}

export function headersPlan(pages: readonly Planned[], settings: Settings): readonly Planned[] {
  const files = pages.flatMap(({ file, kind }) =>
    isPageKind(kind) && file.endsWith(".html") ? file : [],
  );
  const text = formatHeadersFile(files, settings);
  return [{ file: headersFile, kind: "file", inputs: hashOf(text), make: () => text }];
}
