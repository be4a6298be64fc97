import type { Article } from "../types.ts";
import { outletWordsIn } from "./own-outlets.ts";
import type { Choice, Word, Words } from "./publishing.ts";
import type { Settings } from "./settings.ts";
import type { StoryFile } from "./story-file.ts";

/** What is said of publishing in an archive: in its settings and in the files of its stories. */
export interface Choices {
  readonly ofArticle: (article: Article, stories: readonly string[]) => Words;
  readonly ofStory: (folder: string) => Words;
  /** What is said of outlets. */
  readonly outlets: readonly Word[];
}

export function choicesIn(settings: Settings, storyFiles: ReadonlyMap<string, StoryFile>): Choices {
  const archive: Word = { of: "archive", ...choiceOf(settings) };
  const outlets = outletWordsIn(settings);
  const stories = new Map(
    [...storyFiles].map(([folder, said]) => [folder, storyWord(folder, said)]),
  );
  return {
    ofArticle: (article, folders) => ({
      own: { of: "article", name: article.path, ...choiceOf(article.sidecar) },
      between: [...folders.flatMap((each) => stories.get(each) ?? []), ...outlets.of(article)],
      archive,
    }),
    ofStory: (folder) => ({ own: stories.get(folder) ?? { of: "story", name: folder }, archive }),
    outlets: outlets.words,
  };
}

/** What a broken file says may be a takedown, so nothing of its story is shown. */
function storyWord(name: string, { isBroken, ...said }: StoryFile): Word {
  const choice = choiceOf(said);
  return isBroken
    ? { of: "story", name, ...choice, publish: "draft", isBroken }
    : { of: "story", name, ...choice };
}

export function choiceOf({ publish, noindex }: Choice): Choice {
  return { ...(publish !== undefined && { publish }), ...(noindex && { noindex }) };
}
