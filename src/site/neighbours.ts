import type { Day } from "../day.ts";
import type { Story } from "../types.ts";
import type { Published } from "./addresses.ts";
import type { Archive } from "./archive.ts";
import { linkTo } from "./urls.ts";

/** The articles that stand before and after a page's article in one of its stories, by day, then by path. */
export interface Neighbours {
  readonly story: { readonly title: string; readonly href: string };
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
}

export interface Neighbour {
  readonly title: string;
  readonly outlet?: string;
  readonly day?: Day;
  readonly href: string;
}

/** One for each of its stories in which it is not alone. */
export function neighboursOf(
  archive: Archive,
  { article, file, stories }: Published,
): readonly Neighbours[] {
  return archive.stories.flatMap(({ story, file: to }) => {
    if (!stories.includes(story.folder) || story.articles.length < 2) return [];
    const place = placesIn(story).get(article.path);
    if (place === undefined) return [];
    const previous = neighbourAt(archive, story, place - 1, file);
    const next = neighbourAt(archive, story, place + 1, file);
    return [
      {
        story: { title: story.title, href: linkTo(file, to) },
        ...(previous && { previous }),
        ...(next && { next }),
      },
    ];
  });
}

const known = new WeakMap<Story, ReadonlyMap<string, number>>(); // asked for each of a story's articles

function placesIn(story: Story): ReadonlyMap<string, number> {
  let places = known.get(story);
  if (!places) {
    places = new Map(story.articles.map(({ path }, index) => [path, index]));
    known.set(story, places);
  }
  return places;
}

function neighbourAt(
  { byPath }: Archive,
  { articles }: Story,
  place: number,
  from: string,
): Neighbour | undefined {
  const published = byPath.get(articles[place]?.path ?? "");
  if (!published) return undefined;
  const { title, outlet, day } = published.article.facts;
  return {
    title: title.value,
    ...(outlet && { outlet: outlet.value }),
    ...(day && { day: day.value }),
    href: linkTo(from, published.file),
  };
}
