import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { expect } from "vitest";

/** That every link of these pages leads to a file of the site, and every fragment to an element. */
export function expectLinksLead(
  site: string,
  files: readonly string[],
  pages: readonly string[],
): void {
  const known = new Set(files);
  const markups = new Map<string, string>();
  const read = (file: string): string => {
    const markup = markups.get(file) ?? readFileSync(join(site, file), "utf8");
    markups.set(file, markup);
    return markup;
  };
  const faults = pages.flatMap((page) =>
    linksIn(read(page)).flatMap((href) => {
      const [path = "", fragment] = href.split("#");
      const target = targetOf(page, path);
      const isThere =
        known.has(target) && (fragment === undefined || read(target).includes(` id="${fragment}"`));
      return isThere ? [] : [`${page}: ${href}`];
    }),
  );
  expect(faults).toEqual([]);
}

function linksIn(markup: string): readonly string[] {
  return [...markup.matchAll(/\b(?:href|src)="(?<href>[^"]*)"/gu)]
    .map(({ groups }) => groups?.["href"] ?? "")
    .filter((href) => !/^https?:/u.test(href));
}

function targetOf(page: string, path: string): string {
  if (path === "") return page;
  const base = path.startsWith("/") ? path.slice(1) : posix.join(dirname(page), path);
  return /(?:^|\/)$/u.test(path) || base === "." ? posix.join(base, "index.html") : base;
}
