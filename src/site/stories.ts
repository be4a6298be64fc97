import { basename } from "node:path";
import type { Note } from "../notes.ts";
import { curate } from "../story/curation/curate.ts";
import type { Fault } from "../story/curation/curation.ts";
import { toText, type Text } from "../story/duplicates.ts";
import { recount } from "../story/recount.ts";
import { inStoryOrder, toStory } from "../story/story.ts";
import type { Article, Story } from "../types.ts";
import type { Published } from "./addresses.ts";
import { storyName } from "./folder.ts";
import { once, type Derived } from "./kept/derived.ts";
import { hashOf, hashOfAll } from "./kept/hash.ts";
import { unreported, type Report } from "./progress.ts";
import { allPeriods, storyPages, type StoryPages } from "./story-pages.ts";
import type { StoryFile } from "./story-file.ts";
import type { OpenStory } from "./withheld.ts";

/** A story with its pages. */
export interface StoryPage {
  readonly story: Story;
  /** Of its own page. */
  readonly file: string;
  readonly pages: StoryPages;
  /** Whether search engines may list its pages. */
  readonly isListed: boolean;
  /** A hash of all that the story was made from. */
  readonly inputs: string;
}

/** The file of the page to which a link to an entry goes. */
export function entryFile({ file, pages }: Pick<StoryPage, "file" | "pages">, id: string): string {
  return pages.places.get(id) ?? file;
}

/** Of all its pages. */
export function filesOf({ file, pages }: StoryPage): readonly string[] {
  const periods = allPeriods(pages.years).map((each) => each.file);
  return [
    file,
    ...periods,
    ...[pages.compare, pages.articles].filter((each) => each !== undefined),
  ];
}

/** Stories told by their articles and curated. */
export function deriveStories(
  stories: readonly (OpenStory & Pick<StoryPage, "file">)[],
  storyFiles: ReadonlyMap<string, StoryFile>,
  articles: readonly Published[],
  notes: Note[],
  derived: Derived,
  report: Report = unreported,
): readonly StoryPage[] {
  return stories.map(({ folder, file, isListed }, done) => {
    report({ stage: "stories", done, of: stories.length });
    const own = articles.filter((each) => each.stories.includes(folder));
    const said = storyFiles.get(folder) ?? {};
    const { page, faults } = deriveStory({ folder, file, isListed }, said, own, derived);
    const path = `${folder}/${storyName}`;
    notes.push(
      ...faults.map((fault) => ({ path, stage: "story", refused: false, ...fault }) as const),
    );
    return page;
  });
}

interface Derivation {
  readonly story: Omit<Story, "articles">;
  readonly faults: readonly Fault[];
}

interface DerivedStory {
  readonly page: StoryPage;
  readonly faults: readonly Fault[];
}

/** Its articles are not kept with it: they are derived apart, and what they tell is kept for the next time it is told. */
function deriveStory(
  { folder, file, isListed }: Pick<StoryPage, "file" | "isListed"> & Pick<OpenStory, "folder">,
  { title = titleOf(folder), introduction, curation }: StoryFile,
  own: readonly Published[],
  derived: Derived,
): DerivedStory {
  const articles = own.map(({ article }) => article);
  const inputsOf = new Map(own.map(({ article, inputs }) => [article, inputs]));
  const inputs = hashOfAll([
    folder,
    JSON.stringify([title, introduction, curation]),
    ...inputsOf.values(),
  ]);
  const recountOf = (article: Article): ReturnType<typeof recount> =>
    once(derived, "recount", inputsOf.get(article) ?? "", () => recount(article));
  const textOf = (article: Article): Text =>
    derived.held("compared", inputsOf.get(article) ?? "", () => toText(article));
  const tell = (): Derivation => {
    const sources = { folder, title, ...(introduction && { introduction }), articles };
    const curated = curate(
      toStory(sources, { recountOf, textOf }),
      curation ?? { entries: [], acts: [] },
    );
    const { articles: _, ...told } = curated.story;
    return { story: told, faults: curated.faults };
  };
  const key = hashOf(inputs, file, String(isListed));
  const made = derived.held("story page", key, (): DerivedStory => {
    const { story: told, faults } = once(derived, "story", inputs, tell);
    const story = { ...told, articles: inStoryOrder(articles) };
    const page = { story, file, pages: storyPages(story, file), isListed, inputs };
    return { page, faults };
  });
  derived.keep("story", inputs);
  for (const each of inputsOf.values()) {
    derived.keep("recount", each);
    derived.keep("compared", each);
  }
  return made;
}

/** `burns-patrushev-visit` to "Burns patrushev visit": a folder alone is a story. */
function titleOf(folder: string): string {
  const words = basename(folder)
    .replaceAll(/[-_\s]+/gu, " ")
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
