import type { Note } from "../notes.ts";
import { settingsName, storyName } from "./folder.ts";
import { isWithholding, type Decision, type Word, type Words } from "./publishing.ts";
import { en } from "./ui/en.ts";

/** An article of which nothing but perhaps the reason is shown, and whose word that is. */
export interface Withheld extends Decision {
  readonly path: string;
}

/** A note for each word that withholds something: on its article, else one with how many articles it withholds. */
export function noteWithheld(
  articles: readonly Withheld[],
  stories: readonly Decision[],
  notes: Note[],
): void {
  const byWord = Map.groupBy(articles, ({ by }) => by);
  const words = [...articles, ...stories].filter(({ publish }) => isWithholding(publish));
  for (const word of new Set(words.flatMap(({ by }) => by ?? []))) {
    const found = `${subjectOf(word)}${whyOf(word)}`;
    const message = `${found}, expected \`publish: full\` on the site; ${effectOf(word, byWord.get(word)?.length ?? 0)}`;
    notes.push({ path: placeOf(word), stage: "site", message, refused: false });
  }
}

/** A note for each outlet of archive.yaml that publishing hangs on and that no article has: its name may be a typo. */
export function noteStrayOutlets(
  outlets: readonly Word[],
  articles: readonly { readonly words: Words }[],
  notes: Note[],
): void {
  const used = new Set(articles.flatMap(({ words }) => words.between ?? []));
  for (const word of outlets.filter((each) => !used.has(each))) {
    const message = `\`outlets:\` says what to publish of "${word.name}", expected an outlet that an article has; correct the name, for nothing is done by it, or remove it`;
    notes.push({ path: settingsName, stage: "site", message, refused: true });
  }
}

function placeOf({ of, name = "" }: Word): string {
  if (of === "article") return name;
  return of === "story" ? `${name}/${storyName}` : settingsName;
}

function subjectOf({ of, name }: Word): string {
  return of === "outlet" ? `outlet "${name}": ` : of === "archive" ? "the archive: " : "";
}

export function whyOf({ publish, isBroken }: Word): string {
  if (isBroken) return "not to be read";
  if (typeof publish !== "object") return "a draft";
  return "takenDown" in publish
    ? `taken down (${publish.takenDown})`
    : `under embargo until ${publish.embargo}`;
}

function effectOf({ of, publish }: Word, articles: number): string {
  const isTakenDown = typeof publish === "object" && "takenDown" in publish;
  if (of === "article") {
    return isTakenDown
      ? "its page gives the reason and nothing else"
      : "nothing of it is published";
  }
  const all = `${en.counts.articles(articles)} withheld`;
  return of === "story"
    ? `${isTakenDown ? "its page gives the reason" : "it has no page"}, ${all}`
    : all;
}
