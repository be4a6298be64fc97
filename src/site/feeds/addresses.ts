import { createHash } from "node:crypto";
import type { Day } from "../../day.ts";
import { addressAt, linkTo } from "../urls.ts";
import type { Feed } from "./feed.ts";

/** The address of a file: absolute where the archive says where it is published, else relative to the feed. */
export function addressIn({ page, site }: Feed, file: string): string {
  return site.url === undefined ? linkTo(page, file) : addressAt(site.url, file);
}

/**
 * What tells a page from all others for ever: its address; without one that is absolute, as RFC 4287 (4.2.6) asks for, a
 * UUID of the custom kind (RFC 9562, 5.8) made of the site's title and the page's file.
 */
export function idOf({ site }: Feed, file: string): string {
  if (site.url !== undefined) return addressAt(site.url, file);
  const hash = createHash("sha256").update(`${site.title}\n${file}`).digest("hex");
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 0b11) | 0b1000).toString(16);
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${parts.join("-")}`;
}

/**
 * RFC 3339 wants an hour and a zone, of which an article's day has neither: noon in UTC is on that day wherever a reader's
 * clock stands, New Zealand, Tonga and Kiribati apart.
 */
export function instantOf(day: Day): string {
  return `${day}T12:00:00Z`;
}
