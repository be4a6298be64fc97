import type { Archive } from "./archive.ts";
import { rootedLink } from "./urls.ts";

/**
 * Former addresses for hosts that redirect by themselves: a line each, `/articles/old/ /articles/new/ 301`, in the form of
 * Netlify and Cloudflare Pages (https://developers.cloudflare.com/pages/configuration/redirects/). Paths are percent-encoded,
 * so none holds a space, a line's end or a placeholder.
 */
export function formatRedirects({ moved, settings }: Pick<Archive, "moved" | "settings">): string {
  const link = (file: string): string => rootedLink(file, settings.url);
  return moved.map(({ file, to }) => `${link(file)} ${link(to)} 301\n`).join("");
}
