import type { Day } from "../day.ts";
import type { Story } from "../types.ts";
import type { Published } from "./addresses.ts";
import type { Archive } from "./archive.ts";
import type { StoryPage } from "./stories.ts";
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
export function neighboursOf(archive: Archive, published: Published): readonly Neighbours[] {
  const { file } = published;
  return neighboursIn(archive, published).map(({ page, previous, next }) => ({
    story: { title: page.story.title, href: linkTo(file, page.file) },
    ...(previous && { previous: toNeighbour(previous, file) }),
    ...(next && { next: toNeighbour(next, file) }),
  }));
}

interface Place {
  readonly page: StoryPage;
  readonly previous: Published | undefined;
  readonly next: Published | undefined;
}

/** The articles themselves. */
export function neighboursIn(
  { stories, byPath }: Archive,
  { article, stories: own }: Published,
): readonly Place[] {
  return stories.flatMap((page) => {
    const { folder, articles } = page.story;
    if (!own.includes(folder) || articles.length < 2) return [];
    const place = placesIn(page.story).get(article.path);
    if (place === undefined) return [];
    const at = (index: number): Published | undefined => byPath.get(articles[index]?.path ?? "");
    return [{ page, previous: at(place - 1), next: at(place + 1) }];
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

function toNeighbour({ article, file }: Published, from: string): Neighbour {
  const { title, outlet, day } = article.facts;
  return {
    title: title.value,
    ...(outlet && { outlet: outlet.value }),
    ...(day && { day: day.value }),
    href: linkTo(from, file),
  };
}
