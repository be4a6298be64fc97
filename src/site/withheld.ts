import type { Day } from "../day.ts";
import { comparePaths, type Note } from "../notes.ts";
import { wordsHashOf } from "../story/sketch.ts";
import type { Article } from "../types.ts";
import type { Sourced } from "./articles.ts";
import { choicesIn, type Choices } from "./choices.ts";
import { excerptOf } from "./excerpt.ts";
import { storyOf } from "./folder.ts";
import { hashOf } from "./kept/hash.ts";
import { decide, isListed, isWithholding, type Decision, type Words } from "./publishing.ts";
import type { Settings } from "./settings.ts";
import { sizeOf } from "./stored-article.ts";
import type { StoryFile } from "./story-file.ts";
import { noteStrayOutlets, noteWithheld, type Withheld } from "./withheld-notes.ts";

/** An article of which readers may see something. */
export interface Opened extends Sourced {
  /** Folders of the stories it belongs to. */
  readonly stories: readonly string[];
  /** Whether nothing but its first paragraph is left of it. */
  readonly isExcerpt: boolean;
  /** Whether search engines may list its page. */
  readonly isListed: boolean;
  /** Why it was taken down: then nothing else of it is shown. */
  readonly takenDown?: string;
}

/** A story of which readers may see something. */
export interface OpenStory {
  readonly folder: string;
  readonly isListed: boolean;
  readonly takenDown?: string;
}

/** What of an archive readers may see. */
export interface Open {
  readonly articles: readonly Opened[];
  readonly stories: readonly OpenStory[];
  /** The day given, else the newest of articles that nothing withholds: an embargoed one cannot lift itself. */
  readonly asOf?: Day;
  readonly withheld: readonly Withheld[];
}

interface Said {
  readonly settings: Settings;
  /** Folders that are stories. */
  readonly stories: readonly string[];
  /** What the files of those that have one say. */
  readonly storyFiles: ReadonlyMap<string, StoryFile>;
}

/** Leaves out what is withheld, with a note; of an excerpt its first paragraph is left, of a takedown its reason. */
export function openArchive(
  articles: readonly Sourced[],
  { settings, stories, storyFiles }: Said,
  notes: Note[],
  given?: Day,
): Open {
  const choices = choicesIn(settings, storyFiles);
  const known = new Set(stories);
  const all = articles.map((sourced): Chosen => {
    const own = storiesOf(sourced.article, known, notes);
    return { sourced, stories: own, words: choices.ofArticle(sourced.article, own) };
  });
  const free = all.filter(({ words }) => !isWithholding(decide(words).publish));
  const asOf = given ?? newestDay(free.map(({ sourced }) => sourced.article));
  const decided = all.map((each) => ({ ...each, decision: decide(each.words, asOf) }));
  const opened = decided.flatMap((each) => openOne(each, each.decision));
  const withheld = decided.flatMap(({ sourced: { article }, decision }) =>
    isWithholding(decision.publish) ? [{ path: article.path, ...decision }] : [],
  );
  const closed = stories.map((each) => decide(choices.ofStory(each), asOf));
  noteWithheld(withheld, closed, notes);
  noteStrayOutlets(choices.outlets, decided, notes);
  return {
    articles: opened,
    stories: openStories(stories, { choices, storyFiles, articles: opened }, asOf),
    ...(asOf !== undefined && { asOf }),
    withheld,
  };
}

interface Chosen {
  readonly sourced: Sourced;
  readonly stories: readonly string[];
  readonly words: Words;
}

function openOne({ sourced, stories, words }: Chosen, { publish }: Decision): readonly Opened[] {
  const chosen = {
    ...sourced,
    stories,
    isExcerpt: publish === "excerpt",
    isListed: isListed(words),
  };
  if (publish === "full") return [chosen];
  const { article, inputs } = sourced;
  if (publish === "excerpt") {
    const excerpt = excerptOf(article);
    const own = { words: wordsHashOf(excerpt), size: sizeOf(excerpt.body) };
    return [{ ...chosen, article: excerpt, inputs: excerptInputs(inputs), ...own }];
  }
  const isTakenDown = typeof publish === "object" && "takenDown" in publish;
  return isTakenDown ? [{ ...chosen, takenDown: publish.takenDown }] : [];
}

/** Of the excerpt of an article by those of the article. */
export function excerptInputs(inputs: string): string {
  return hashOf(inputs, "excerpt");
}

interface Told {
  readonly choices: Choices;
  readonly storyFiles: Said["storyFiles"];
  readonly articles: readonly Opened[];
}

/** Those that have a file or an article. One that says nothing itself in an archive of drafts is as open as its articles. */
function openStories(
  stories: readonly string[],
  { choices, storyFiles, articles }: Told,
  asOf: Day | undefined,
): readonly OpenStory[] {
  const standing = new Set(articles.flatMap((each) => each.stories));
  const open = articles.filter(({ takenDown }) => takenDown === undefined);
  const told = new Set(open.flatMap((each) => each.stories));
  return stories.flatMap((folder): readonly OpenStory[] => {
    const words = choices.ofStory(folder);
    const { publish, by } = decide(words, asOf);
    const story = { folder, isListed: isListed(words) };
    const isThere = storyFiles.has(folder) || standing.has(folder);
    if (typeof publish === "object") {
      const isTakenDown = "takenDown" in publish && isThere;
      return isTakenDown ? [{ ...story, takenDown: publish.takenDown }] : [];
    }
    const isOpen = publish !== "draft" || by?.of === "archive";
    const isShown = told.has(folder) || (publish !== "draft" && storyFiles.has(folder));
    return isOpen && isShown ? [story] : [];
  });
}

function storiesOf(
  { path, sidecar }: Article,
  known: ReadonlySet<string>,
  notes: Note[],
): readonly string[] {
  const own = storyOf(path);
  const stories = new Set(own === undefined ? [] : [own]);
  for (const name of sidecar.stories ?? []) {
    if (known.has(name)) stories.add(name);
    else {
      const message = `\`stories:\` names "${name}", expected a story's folder; create it or correct the name`;
      notes.push({ path, stage: "site", message, refused: false });
    }
  }
  return [...stories];
}

function newestDay(articles: readonly Article[]): Day | undefined {
  return articles
    .flatMap(({ facts }) => facts.day?.value ?? [])
    .toSorted(comparePaths)
    .at(-1);
}
