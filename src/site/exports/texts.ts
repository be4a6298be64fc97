import type { Event } from "../../types.ts";
import type { Exported } from "./exported.ts";

interface Known {
  readonly from: readonly unknown[];
  readonly text: string;
}

/**
 * What a format writes of each entry of a story, in their order. Of several builds in one process `write` is called only for
 * entries that are told otherwise, or whose articles are not as they were.
 */
export function textsOfEntries(
  name: string,
  exported: Exported,
  write: (event: Event) => string,
): readonly string[] {
  const { story, file, pages, archive } = exported;
  const { settings, byPath, asOf, derived } = archive;
  const key = `${name} ${file}`;
  const known = derived.held(`entry texts`, key, () => new WeakMap<Event, Known>());
  return story.events.map((event) => {
    const articles = event.accounts.map(({ path }) => byPath.get(path));
    const from = [settings.url, settings.language, asOf, pages.places.get(event.id), ...articles];
    const before = known.get(event);
    if (before && isSame(before.from, from)) return before.text;
    const text = write(event);
    known.set(event, { from, text });
    return text;
  });
}

function isSame(one: readonly unknown[], two: readonly unknown[]): boolean {
  return one.length === two.length && one.every((each, index) => each === two[index]);
}
