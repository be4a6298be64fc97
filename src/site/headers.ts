import { searchFile } from "./urls.ts";

/** What an answer is: `any` is all of them, and each is at most one of the others. */
export type Answer = "any" | "page" | "searchPage" | "lasting";

export interface Header {
  readonly on: Answer;
  readonly name: string;
  readonly value: string;
}

const self = "'self'";
const none = "'none'";

/** By directive. https://www.w3.org/TR/CSP3/ */
type Policy = Readonly<Record<string, readonly string[]>>;

// No `upgrade-insecure-requests`: pages ask for nothing but by relative addresses, and it would break a site on plain http.
const pagePolicy: Policy = {
  "default-src": [none],
  "script-src": [self],
  "style-src": [self],
  "img-src": [self],
  "font-src": [self],
  "connect-src": [self],
  "base-uri": [none],
  "form-action": [self],
  "frame-ancestors": [none],
};

/** The search's engine is WebAssembly. */
const searchPolicy: Policy = { ...pagePolicy, "script-src": [self, "'wasm-unsafe-eval'"] };

const unused = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "screen-wake-lock",
  "serial",
  "usb",
];

export const referrerPolicy = "same-origin";
export const policyName = "Content-Security-Policy";
const cacheName = "Cache-Control";
/** A browser asks each time whether it has changed. */
const revalidated = "public, max-age=0, must-revalidate";
const lasting = "public, max-age=31536000, immutable";

/** Every header that a host should send. No two of one name are on one answer: hosts differ in which would hold, or join them. */
export const headers: readonly Header[] = [
  { on: "any", name: "X-Content-Type-Options", value: "nosniff" },
  { on: "any", name: "X-Frame-Options", value: "DENY" },
  { on: "any", name: "Referrer-Policy", value: referrerPolicy },
  { on: "any", name: "Permissions-Policy", value: unused.map((each) => `${each}=()`).join(", ") },
  { on: "any", name: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { on: "page", name: policyName, value: formatPolicy(pagePolicy) },
  { on: "page", name: cacheName, value: revalidated },
  { on: "searchPage", name: policyName, value: formatPolicy(searchPolicy) },
  { on: "searchPage", name: cacheName, value: revalidated },
  { on: "lasting", name: cacheName, value: lasting },
];

export function headersOn(answer: Answer): readonly Header[] {
  return headers.filter(({ on }) => on === answer);
}

/** Where files lie whose names change with what they hold, by the end of their names below a folder. */
export const lastingPlaces = [
  { below: "assets/", end: "" },
  { below: "search/", end: ".pf_fragment" },
  { below: "search/", end: ".pf_index" },
] as const;

/** The policy as a page can say it of itself: who may frame it, only a host can. */
export function metaPolicy(file: string): string {
  const { "frame-ancestors": _, ...policy } = file === searchFile ? searchPolicy : pagePolicy;
  return formatPolicy(policy);
}

function formatPolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");
}
