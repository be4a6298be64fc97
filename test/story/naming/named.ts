import { cardOf, type Card } from "../../../src/story/naming/card.ts";
import { joinCards, type Joined } from "../../../src/story/naming/join.ts";
import { listedIn, toListed, type ListedNames } from "../../../src/story/naming/listed.ts";
import type { Article } from "../../../src/types.ts";
import { articleOf } from "../../read/raw-file.ts";

/** An article of these paragraphs, in English unless another language is given. */
export function articleSaying(text: string, language = "en"): Article {
  const sidecar = `title: A day in Brackwater\nday: 2019-05-03\nlanguage: ${language}`;
  return articleOf(text, { path: "a.txt", sidecar });
}

export function cardSaying(text: string, language?: string): Card {
  return cardOf(articleSaying(text, language));
}

/** `spelling = key`, the names of an article in the order of their keys. */
export function keysIn(text: string, language?: string): readonly string[] {
  return cardSaying(text, language)
    .filter(({ isLone }) => !isLone)
    .map(({ key }) => key)
    .toSorted();
}

/** The names of articles that say these texts, with what a person listed. */
export function joined(
  texts: readonly string[],
  names: Readonly<Record<string, ListedNames>> = {},
  language?: string,
): readonly Joined[] {
  const listed = Object.entries(names).map(([name, said]) => toListed(name, said));
  const cards = texts.map((text, index): readonly [string, Card] => {
    const article = articleSaying(text, language);
    const card = cardOf(article);
    return [`${index}.txt`, [...card, ...listedIn(article, card, listed)]];
  });
  return joinCards(new Map(cards), listed);
}

/** `kind name: articles`. */
export function told(names: readonly Joined[]): readonly string[] {
  return names
    .map(({ kind, name, articles }) => `${kind} ${name}: ${[...articles.keys()].join(" ")}`)
    .toSorted();
}
