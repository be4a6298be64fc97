import { parseStoryFile } from "../../src/site/story-file.ts";
import { curate, type CuratedStory } from "../../src/story/curation/curate.ts";
import { toStory } from "../../src/story/story.ts";
import type { Event, Story } from "../../src/types.ts";
import { articleOf } from "../read/raw-file.ts";

/** Two articles that tell of one flood. */
export const texts = {
  "2020-05-04-herald.txt":
    "Dam at Lake Orla breaks\n\nThe Orla Dam broke on Sunday, Mayor Ines Falk said.\n\nThe Falk Council had bought pumps in March 2019.\n\nOn Monday Carla Brandt of the Rescue Corps flew in.",
  "2020-05-05-post.txt":
    "Orla counts its losses\n\nThe Orla Dam above Lake Orla gave way on Sunday, Ines Falk told reporters.\n\nCarla Brandt and her Rescue Corps came on Monday.\n\nA bridge at Tarn fell in 2018.",
};
/** An earlier one. */
export const later = {
  "2020-05-03-first.txt":
    "Orla Dam breaks\n\nMayor Ines Falk said the Orla Dam broke on Sunday at noon.\n\nTarn, where a bridge fell in 2018, is dry.",
};

export function storyOf(files: Readonly<Record<string, string>>): Story {
  const articles = Object.entries(files).map(([path, text]) => articleOf(text, { path }));
  return toStory({ folder: "flood", title: "Flood", articles });
}

export const story = storyOf(texts);

/** The entry that holds an account of these words, and that account's id. */
export function find(
  words: string,
  { events }: Pick<Story, "events"> = story,
): readonly [Event, string] {
  for (const event of events) {
    const account = event.accounts.find((each) => each.words.includes(words));
    if (account) return [event, account.id];
  }
  throw new Error(`no account says "${words}"`);
}

export function idOf(words: string, of: Pick<Story, "events"> = story): string {
  return find(words, of)[1];
}

/** Curated by the front matter of a story.md, whose first line is 2, with its notes as `line: message`. */
export function curatedBy(
  yaml: string,
  of = story,
): CuratedStory & { readonly notes: readonly string[] } {
  const { said, notes } = parseStoryFile(new TextEncoder().encode(`---\n${yaml}\n---\n`), "s.md");
  const curated = curate(of, said.curation ?? { entries: [], acts: [] });
  const all = [...notes, ...curated.faults];
  return { ...curated, notes: all.map(({ line, message }) => `${line}: ${message}`) };
}

export const [broke, gaveWay, flew, came] = [
  idOf("broke"),
  idOf("gave way"),
  idOf("flew"),
  idOf("came"),
];
export const [pumps, bridge] = [idOf("pumps"), idOf("bridge")];
