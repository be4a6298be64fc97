import type { Day } from "../../day.ts";
import type { Archive } from "../archive.ts";
import { densityOf } from "../density.ts";
import type { StoryPage } from "../stories.ts";
import { uiOf, type Ui } from "../ui/ui.ts";
import type { Bar, Picture } from "./picture.ts";

/** A story's title and outlets, those with most articles first, and how its entries lie in time. */
export function storyPicture({ story }: StoryPage, { settings }: Archive): Picture {
  const ui = uiOf(settings);
  const { bins } = densityOf(story) ?? { bins: [] };
  const [first, last] = [bins[0], bins.at(-1)];
  return {
    kicker: settings.title ?? ui.words.site.untitled,
    title: story.title,
    names: mostFirst(story.articles.flatMap(({ facts }) => facts.outlet?.value ?? [])),
    bars: bins.map(({ at, width, events }) => ({ at, width, count: events.length })),
    ...(first && last && ends(first.from, last.to, ui)),
  };
}

/** The site's title and stories, and how its articles lie in time. */
export function sitePicture({ settings, stories, articles }: Archive): Picture {
  const ui = uiOf(settings);
  const days = articles.flatMap(({ article }) => article.facts.day?.value ?? []).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return {
    title: settings.title ?? ui.words.site.untitled,
    names: stories.map(({ story }) => story.title),
    bars: first && last ? barsOf(days, first, last) : [],
    ...(first && last && ends(first, last, ui)),
  };
}

function mostFirst(names: readonly string[]): readonly string[] {
  const groups = [...Map.groupBy(names, (name) => name)];
  return groups.toSorted(([, a], [, b]) => b.length - a.length).map(([name]) => name);
}

/** Months while both lie near each other, else years. */
function ends(from: Day, to: Day, { formatTick }: Ui): Pick<Picture, "from" | "to"> {
  const isNear = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) < 2;
  const grain = isNear ? "month" : "year";
  return { from: formatTick(from, grain), to: formatTick(to, grain) };
}

const mostBars = 120; // ten years of months, each 9 pixels wide
const levels = 24; // heights that a bar of the site's picture has, so that one article more seldom makes another picture

/** A bar a month, a year or a decade; none where all lie in one month. */
function barsOf(days: readonly Day[], first: Day, last: Day): readonly Bar[] {
  const months = monthOf(last) - monthOf(first) + 1;
  const wide = [1, 12, 120].find((each) => months / each <= mostBars) ?? 1200;
  const start = Math.floor(monthOf(first) / wide);
  const total = Math.floor(monthOf(last) / wide) - start + 1;
  if (total === 1) return [];
  const groups = Map.groupBy(days, (day) => Math.floor(monthOf(day) / wide) - start);
  const most = Math.max(...[...groups.values()].map(({ length }) => length));
  return [...groups].map(([index, { length }]) => ({
    at: index / total,
    width: 1 / total,
    count: Math.ceil((length / most) * levels),
  }));
}

function monthOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
