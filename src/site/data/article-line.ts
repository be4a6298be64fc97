import { evidenceToJson, marksToJson, toJson } from "../../record/json.ts";
import type { Article } from "../../types.ts";
import type { Published } from "../addresses.ts";
import type { Archive } from "../archive.ts";
import { once } from "../kept/derived.ts";
import { addressAt, dataFile, linkTo } from "../urls.ts";

/**
 * An article as a line of JSON: what `clean --json` prints of it, with its page, its stories, where each fact was read and the
 * raw file's hash. Of an excerpt, what its page shows and no more. What hangs on the article alone is kept.
 */
export function formatArticleLine(
  { article, inputs, file, stories, isExcerpt: isPart }: Published,
  { settings: { url }, derived }: Pick<Archive, "settings" | "derived">,
): string {
  const page = url === undefined ? linkTo(dataFile("month"), file) : addressAt(url, file);
  const head = {
    path: article.path,
    page,
    sha256: article.sha256,
    stories,
    isExcerpt: isPart ? true : undefined,
    rights: article.sidecar.rights,
  };
  const told = once(derived, "line", inputs, () => JSON.stringify(toldOf(article, isPart)));
  return `${JSON.stringify(head).slice(0, -1)},${told.slice(1)}\n`;
}

export function toldOf(article: Article, isPart: boolean): object {
  return {
    ...toJson(article),
    evidence: evidenceToJson(article),
    ...(isPart ? {} : marksToJson(article)),
  };
}
