import type { TimeMark } from "../record/time-marks.ts";
import type { Cited } from "./cited.ts";
import { entryFile } from "./stories.ts";
import { htmlTimeOf } from "./ui/dates.ts";
import type { Ui } from "./ui/ui.ts";
import { linkTo } from "./urls.ts";

/**
 * An article's time expressions that date entries, each with the way to its entry, by the anchor of the paragraph; its first
 * story comes first.
 */
export function timeMarksOf(
  cited: readonly Cited[],
  from: string,
  { words, formatEdtf }: Ui,
): ReadonlyMap<string, readonly TimeMark[]> {
  const all = cited.flatMap((page) =>
    page.told.flatMap(({ event, account }) => {
      const { mention, mentionWithin, sentence, paragraph } = account;
      if (!mention || !mentionWithin) return [];
      const datetime = htmlTimeOf(mention.edtf ?? event.date);
      const mark: TimeMark = {
        sentence,
        within: mentionWithin,
        href: linkTo(from, entryFile(page, event.id), event.id),
        title: words.article.onTimeline(formatEdtf(event.date), page.story.title),
        ...(datetime !== undefined && { datetime }),
      };
      return [{ paragraph, mark }];
    }),
  );
  const byParagraph = Map.groupBy(all, ({ paragraph }) => paragraph);
  return new Map([...byParagraph].map(([anchor, own]) => [anchor, own.map(({ mark }) => mark)]));
}
