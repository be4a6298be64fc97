import { folded } from "./title-words.ts";

const separator = /\s+[|–—·•»:/-]+\s+|\s*[|»]\s*|:\s+(?=[^:]*$)/gu;

/** Without the parts at its ends that are a name of the site; `sites` are folded. */
export function withoutSite(title: string, sites: readonly string[]): string {
  let rest = title;
  for (let round = 0; round < 3; round += 1) {
    const marks = [...rest.matchAll(separator)];
    const last = marks.at(-1);
    const [first] = marks;
    const end = last && folded(rest.slice(last.index + last[0].length));
    const start = first && folded(rest.slice(0, first.index));
    if (last && end !== undefined && isSite(end, last[0], sites)) rest = rest.slice(0, last.index);
    else if (first && start !== undefined && sites.includes(start)) {
      rest = rest.slice(first.index + first[0].length);
    } else break;
  }
  return rest.trim();
}

/** What stands behind a bar is the site's name more often than not; other marks stand in headlines too. */
function isSite(end: string, mark: string, sites: readonly string[]): boolean {
  if (sites.includes(end)) return true;
  return mark.trim() === "|" && end.length < longestSite;
}

const longestSite = 24; // letters; longer parts behind a bar are second headlines

/** What the window's name says before a colon, where the rest is a name of the article: blogs put their own name there. */
export function siteBeside(names: readonly string[], window: string): readonly string[] {
  const colon = /^(?<site>[^:]{2,60}):\s+(?<rest>.{1,1000})$/u.exec(window)?.groups;
  const rest = folded(colon?.["rest"] ?? "");
  const isArticles = rest !== "" && names.some((name) => folded(name) === rest);
  return isArticles ? [folded(colon?.["site"] ?? "")] : [];
}
