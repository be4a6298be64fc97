import type { Page } from "../read/html/page.ts";
import type { Fact } from "../types.ts";
import {
  claimOf,
  describedIn,
  factOf,
  metaClaims,
  namesIn,
  type Claim,
} from "../read/html/claims.ts";

/** What a page calls its outlet: Open Graph's site name, else the publisher. */
export function pageOutlet(page: Page): Fact<string> | undefined {
  return factOf(outletClaims(page), (a, b) => a.toLowerCase() === b.toLowerCase());
}

function outletClaims(page: Page): readonly Claim[] {
  return [
    ...metaClaims(page, "og:site_name"),
    ...describedIn(page).flatMap(({ entity, lineOf }) =>
      namesIn(entity["publisher"], page).flatMap((value) =>
        claimOf("JSON-LD publisher", { value, line: lineOf("publisher") }),
      ),
    ),
    ...metaClaims(page, "application-name", "dc.publisher", "article:publisher"),
  ].filter(({ value }) => !/^https?:/u.test(value));
}

/** Names by which its own titles may call the site, the host's among them. */
export function siteNames(page: Page): readonly string[] {
  const names = outletClaims(page).map(({ value }) => value);
  const host = URL.parse(page.base ?? "")?.hostname.replace(/^www\./u, "") ?? "";
  const labels = host.split(".");
  const twitter = metaClaims(page, "twitter:site").map(({ value }) => value.replace(/^@/u, ""));
  return [...names, ...twitter, host, ...labels.slice(0, -1)].filter((name) => name.length > 1);
}
