import type { Archive } from "../site/archive.ts";
import { en } from "../site/ui/en.ts";
import { uiOf } from "../site/ui/ui.ts";
import type { Publish } from "../types.ts";

export const defaultArchive = "articles";
export const defaultOutput = "_site";

/** "2 articles, 1 story, 9 timeline entries", and "3 withheld (2 drafts, 1 taken down)" where some are. */
export function summary({ articles, stories, withheld }: Archive): string {
  const entries = stories.reduce((sum, { story }) => sum + story.events.length, 0);
  const { counts } = en;
  return [
    counts.articles(articles.length),
    counts.stories(stories.length),
    counts.timelineEntries(entries),
    ...(withheld.length > 0 ? [withheldSummary(withheld)] : []),
  ].join(", ");
}

function withheldSummary(withheld: Archive["withheld"]): string {
  const of = Map.groupBy(withheld, ({ publish, by }) => kindOf(publish, by?.isBroken));
  const kinds = (["draft", "embargo", "takenDown", "broken"] as const).flatMap((kind) => {
    const count = of.get(kind)?.length ?? 0;
    return count === 0 ? [] : [names[kind](count)];
  });
  return `${formatNumber(withheld.length)} withheld (${kinds.join(", ")})`;
}

const { formatNumber } = uiOf({}); // the command line speaks English

const names = {
  draft: (count: number): string => `${formatNumber(count)} ${count === 1 ? "draft" : "drafts"}`,
  embargo: (count: number): string => `${formatNumber(count)} under embargo`,
  takenDown: (count: number): string => `${formatNumber(count)} taken down`,
  broken: (count: number): string => `${formatNumber(count)} by a broken story.md`,
};

function kindOf(publish: Publish, isBroken: true | undefined): keyof typeof names | undefined {
  if (isBroken) return "broken";
  if (publish === "draft") return "draft";
  if (typeof publish !== "object") return undefined;
  return "embargo" in publish ? "embargo" : "takenDown";
}
