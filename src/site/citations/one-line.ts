import { asBrowsersRead } from "../../read/web-address.ts";

const breaks = /[\p{Cc}\s]+/gu; // every line end that a reader of some format knows is among them

/** A text as a value of a format in which a line is a field: what parts words becomes one space. */
export function oneLine(text: string): string {
  return text.toWellFormed().replaceAll(breaks, " ").trim();
}

// White space ends an address, and what is left are the delimiters of the formats; a URL needs none of them as itself (RFC 3986).
const unsafe = /[\p{Cc}\s{}\\^`|<>"]/gu;

/** An address that no format has to escape; it leads where the one given leads a browser. */
export function plainAddress(url: string): string {
  return asBrowsersRead(url).toWellFormed().replaceAll(unsafe, encodeURIComponent);
}
