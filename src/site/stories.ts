import { basename } from "node:path";
import type { Note } from "../notes.ts";
import { curate } from "../story/curation/curate.ts";
import type { Fault } from "../story/curation/curation.ts";
import { recount } from "../story/recount.ts";
import { inStoryOrder, toStory } from "../story/story.ts";
import type { Article, Story } from "../types.ts";
import type { Published } from "./addresses.ts";
import { readStoryFile, type Source } from "./files.ts";
import { storyName, type Folder } from "./folder.ts";
import { once, type Derived } from "./kept/derived.ts";
import { hashOf } from "./kept/hash.ts";
import { unreported, type Report } from "./progress.ts";
import { storyPages, type StoryPages } from "./story-pages.ts";
import { storyFile } from "./urls.ts";
import type { StoryFile } from "./story-file.ts";

/** A story with its pages. */
export interface StoryPage {
  readonly story: Story;
  /** Of its own page. */
  readonly file: string;
  readonly pages: StoryPages;
  /** A hash of all that the story was made from. */
  readonly inputs: string;
}

/** The file of the page to which a link to an entry goes. */
export function entryFile({ file, pages }: Pick<StoryPage, "file" | "pages">, id: string): string {
  return pages.places.get(id) ?? file;
}

/** Every folder that is a story, told by its articles and curated. A folder whose address another has is refused. */
export function deriveStories(
  source: Source,
  { stories, described }: Pick<Folder, "stories" | "described">,
  articles: readonly Published[],
  notes: Note[],
  derived: Derived,
  report: Report = unreported,
): readonly StoryPage[] {
  const taken = new Map<string, string>();
  return stories.flatMap((folder, done) => {
    report({ stage: "stories", done, of: stories.length });
    const own = articles.filter((each) => each.stories.includes(folder));
    if (own.length === 0 && !described.has(folder)) return [];
    const file = storyFile(folder);
    const other = taken.get(file);
    if (other !== undefined) {
      const message = `its address is that of ${other}, expected one of its own; rename the folder`;
      notes.push({ path: folder, stage: "site", message, refused: true });
      return [];
    }
    taken.set(file, folder);
    const said = described.has(folder) ? readStoryFile(source, folder, notes) : {};
    const { story, faults, inputs } = deriveStory(folder, said, own, derived);
    const path = `${folder}/${storyName}`;
    notes.push(
      ...faults.map((fault) => ({ path, stage: "story", refused: false, ...fault }) as const),
    );
    return [{ story, file, pages: storyPages(story, file), inputs }];
  });
}

interface Derivation {
  readonly story: Omit<Story, "articles">;
  readonly faults: readonly Fault[];
}

interface DerivedStory {
  readonly story: Story;
  readonly faults: readonly Fault[];
  readonly inputs: string;
}

/** Its articles are not kept with it: they are derived apart, and what they tell is kept for the next time it is told. */
function deriveStory(
  folder: string,
  said: StoryFile,
  own: readonly Published[],
  derived: Derived,
): DerivedStory {
  const articles = own.map(({ article }) => article);
  const inputsOf = new Map(own.map(({ article, inputs }) => [article, inputs]));
  const inputs = hashOf(folder, JSON.stringify(said), ...inputsOf.values());
  const recountOf = (article: Article): ReturnType<typeof recount> =>
    once(derived, "recount", inputsOf.get(article) ?? "", () => recount(article));
  const { story, faults } = once<Derivation>(derived, "story", inputs, () => {
    const sources = {
      folder,
      title: said.title ?? titleOf(folder),
      ...(said.introduction && { introduction: said.introduction }),
      articles,
    };
    const curation = said.curation ?? { entries: [], acts: [] };
    const curated = curate(toStory(sources, recountOf), curation);
    const { articles: _, ...told } = curated.story;
    return { story: told, faults: curated.faults };
  });
  for (const each of inputsOf.values()) derived.keep("recount", each);
  return { story: { ...story, articles: inStoryOrder(articles) }, faults, inputs };
}

/** `burns-patrushev-visit` to "Burns patrushev visit": a folder alone is a story. */
function titleOf(folder: string): string {
  const words = basename(folder)
    .replaceAll(/[-_\s]+/gu, " ")
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
