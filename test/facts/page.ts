import { readText } from "../../src/read/text.ts";
import type { Block } from "../../src/types.ts";

/** What a scraper saves of an invented page: a menu, what stands at the head of an article, and its text. */
export interface TextPage {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly open: readonly number[];
  /** The block that the text begins with. */
  readonly start: number;
  /** The block that is a line. */
  readonly at: (line: string) => number;
}

const menu = "Home\nWeather\nHarbours\nCulture\nSubscribe\nSign in";
const paragraphs = [
  "A storm has come to the coast, and the ships are kept in the harbour of Lissabon until it has passed, the harbour master said on Tuesday.",
  "The wind was strong enough to break the masts of two boats that had come in from the sea, and nobody was hurt when they fell on the quay.",
  "It is the third storm in this month, and the fishermen say that they have not been able to go out for more than a week because of the waves.",
  "The town has closed the road along the beach, where the water stood as high as a man, and the school will not open before the end of the week.",
  "People who live near the harbour were asked to stay with friends or with their families, and most of them had left before it was dark.",
  "The storm is to move to the north in the night, and the ships may leave when the harbour master has looked at the quay, he told the town.",
];

export const firstParagraph = paragraphs[0] ?? "";

/** `head` are the lines between menu and text; `foot` those below it. */
export function textPage(head: string, foot = "About us\nPrivacy\nTerms"): TextPage {
  const text = [menu, head, ...paragraphs, foot].join("\n\n");
  const { blocks } = readText(text);
  const at = (line: string): number => blocks.findIndex((block) => block.text === line);
  return { text, blocks, open: [...blocks.keys()], start: at(firstParagraph), at };
}
