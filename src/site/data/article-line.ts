import { evidenceToJson, marksToJson, toJson } from "../../record/json.ts";
import type { Published } from "../addresses.ts";
import type { Settings } from "../settings.ts";
import { addressAt, dataFile, linkTo } from "../urls.ts";

/**
 * An article as a line of JSON: what `clean --json` prints of it, with its page, its stories, where each fact was read and the
 * raw file's hash. Of an excerpt, what its page shows and no more.
 */
export function formatArticleLine(
  { article, file, stories, isExcerpt: isPart }: Published,
  { url }: Pick<Settings, "url">,
): string {
  const page = url === undefined ? linkTo(dataFile("month"), file) : addressAt(url, file);
  const line = {
    path: article.path,
    page,
    sha256: article.sha256,
    stories,
    ...toJson(article),
    isExcerpt: isPart ? true : undefined,
    rights: article.sidecar.rights,
    evidence: evidenceToJson(article),
    ...(isPart ? {} : marksToJson(article)),
  };
  return `${JSON.stringify(line)}\n`;
}
