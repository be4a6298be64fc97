import type { Archive } from "./archive.ts";
import { hashOf } from "./kept/hash.ts";
import type { StoryPage } from "./stories.ts";
import { allPeriods, foremostOf, type Period } from "./story-pages.ts";

/**
 * Hashes of what the pages of a story's periods say, by their files: their own entries, the names of the other periods, and the
 * frame. One changed article of a long story so makes the pages of the periods that it tells of, and no others.
 */
export function periodInputs(page: StoryPage, archive: Archive): ReadonlyMap<string, string> {
  const { story, file, isListed, pages } = page;
  const { title, url, language, search, noindex } = archive.settings;
  const periods = allPeriods(pages.years);
  const frame = JSON.stringify([
    [title, url, language, search, noindex],
    [story.title, file, isListed, pages.entries],
    periods.map((each) => [each.file, each.date]),
  ]);
  return new Map(
    periods.map((period) => [
      period.file,
      hashOf(frame, period.file, saidIn(period), citedIn(period, archive)),
    ]),
  );
}

const said = new WeakMap<Period, string>(); // of a story that is not told again its periods are the same

function saidIn(period: Period): string {
  const known = said.get(period);
  if (known !== undefined) return known;
  const { total, events, parts } = period;
  const says = hashOf(
    JSON.stringify([total, events, parts.map((part) => [part.total, foremostOf(part)])]),
  );
  said.set(period, says);
  return says;
}

/** Where the articles lie that its entries quote, and what is said of them there. */
function citedIn({ events }: Period, { byPath }: Archive): string {
  const paths = new Set(events.flatMap(({ accounts }) => accounts.map(({ path }) => path)));
  const cited = [...paths].map((path) => {
    const { file, article } = byPath.get(path) ?? {};
    return [path, file, article?.facts.language?.value, article?.facts.day?.value];
  });
  return JSON.stringify(cited);
}
