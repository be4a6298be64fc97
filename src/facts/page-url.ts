import { isWebAddress } from "../read/codec.ts";
import { claimOf, metaClaims, type Claim } from "../read/html/claims.ts";
import type { Page } from "../read/html/page.ts";

/** The address that the page gives itself: its canonical link, else Open Graph's. */
export function ownAddress(page: Page): Claim | undefined {
  const links = page.links.filter(({ name }) => name === "canonical");
  const claims = [
    ...links.flatMap((said) => claimOf("<link rel=canonical>", said)),
    ...metaClaims(page, "og:url", "twitter:url", "parsely-link"),
  ];
  return claims.find(({ value }) => isWebAddress(value));
}
