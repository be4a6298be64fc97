import { edtfBounds, edtfOf, parseEdtf, type Edtf } from "../../src/day.ts";
import { mostOnPage } from "../../src/site/story-pages.ts";
import type { Story } from "../../src/types.ts";

/** Names of the outlets that tell a story, in the order in which they first do. */
export function outletsOf({ articles }: Story): readonly string[] {
  return [...new Set(articles.flatMap(({ facts }) => facts.outlet?.value ?? []))];
}

/**
 * From the year of the first event to that of the last, undefined where there is none; of a story so long that its texts
 * name half of history, the years of its articles.
 */
export function spanOf({ events, articles }: Story): Edtf | undefined {
  const dates =
    events.length > mostOnPage
      ? articles.flatMap(({ facts: { day } }) => (day ? edtfOf(day.value) : []))
      : events.map(({ date }) => date);
  const years = dates.flatMap((date) => {
    const { start, end } = edtfBounds(date);
    return [start.year, end.year];
  });
  if (years.length === 0) return undefined;
  const [from, to] = [Math.min(...years), Math.max(...years)].map((year) =>
    String(year).padStart(4, "0"),
  );
  return parseEdtf(from === to ? `${from}` : `${from}/${to}`);
}
