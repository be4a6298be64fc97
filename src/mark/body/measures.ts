import type { Block } from "../../types.ts";
import { cuesOf } from "./cues.ts";
import { wordsOf, type Words } from "./words.ts";

/** What the model knows of one line by itself. */
export interface Measures {
  readonly words: Words;
  readonly size: number;
  readonly ending: Ending;
  readonly sentences: number;
  readonly commas: number;
  readonly quotes: boolean;
  readonly opening: Opening;
  /** A bit a cue, as `cuesOf` gives them. */
  readonly cues: number;
  readonly text: string;
}

export const endings = ["stop", "ask", "colon", "comma", "dots", "closing", "none"] as const;
export const openings = ["upper", "lower", "digit", "quote", "bullet", "mark", "other"] as const;
export type Ending = (typeof endings)[number];
export type Opening = (typeof openings)[number];

const looked = 2400; // UTF-16 units, as in words.ts
const tail = 8;
const stop = /[.。．।።۔｡](?:["”’»“)\]」』\s]|\[\d+\])*$/u;
const ask = /[!?！？؟](?:["”’»“)\]」』\s])*$/u;
const colon = /[:：]\s*$/u;
const comma = /[,;、，；]\s*$/u;
const dots = /(?:…|\.\.\.)["”’»)\]\s]*$/u;
const closing = /["”’»)\]」』]\s*$/u;
const sentenceEnd = /[.!?…](?=["”’»)\]]{0,2}(?:\s|$))|[。！？।።؟۔]/gu;
const commas = /[,，、;]/gu;
const quotes = /["“”„«»「」‘]/u;
const bullet = /^(?:[•·▪●○◦‣*✓✔➤►-]|\d{1,2}[.)]\s)/u;

// A line is measured for the body, then for the headline and the byline near it.
const known = new WeakMap<Block, Measures>();

export function measure(block: Block): Measures {
  let found = known.get(block);
  if (!found) known.set(block, (found = measuresOf(block.text)));
  return found;
}

function measuresOf(text: string): Measures {
  const words = wordsOf(text);
  const head = text.length > looked ? text.slice(0, looked) : text;
  const scale = text.length / (head.length || 1);
  return {
    words,
    size: words.size,
    ending: endingOf(text.slice(-tail)),
    sentences: (words.size < 3 ? 0 : (head.match(sentenceEnd)?.length ?? 0)) * scale,
    commas: (head.match(commas)?.length ?? 0) * scale,
    quotes: quotes.test(head),
    opening: openingOf(text),
    cues: cuesOf(text, words.list, words.isSpaced),
    text,
  };
}

function endingOf(end: string): Ending {
  if (dots.test(end)) return "dots";
  if (stop.test(end)) return "stop";
  if (ask.test(end)) return "ask";
  if (colon.test(end)) return "colon";
  if (comma.test(end)) return "comma";
  return closing.test(end) ? "closing" : "none";
}

function openingOf(text: string): Opening {
  const start = text.slice(0, 6);
  if (bullet.test(start)) return "bullet";
  if (/^\p{Lu}/u.test(start)) return "upper";
  if (/^\p{Ll}/u.test(start)) return "lower";
  if (/^\p{N}/u.test(start)) return "digit";
  if (quotes.test(start.slice(0, 1))) return "quote";
  return /^\p{L}/u.test(start) ? "other" : "mark";
}
