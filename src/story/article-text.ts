import { lengthInWords } from "../locale/words.ts";
import { plainText } from "../record/plain-text.ts";
import type { Article } from "../types.ts";
import { shinglesOf } from "./shingles.ts";

/** An article's text as it is compared: its words, line breaks aside. */
export function wordsOf({ body }: Pick<Article, "body">): string {
  return plainText(body).normalize("NFC").replaceAll(/\s+/gu, " ").trim();
}

const shortest = 50; // words; less is a notice or a caption, and alike by chance

/** Its runs of five words; none of a text that is too short to be told by them. */
export function longShinglesOf(words: string): Uint32Array {
  return lengthInWords(words) < shortest ? new Uint32Array() : shinglesOf(words);
}

const tracking = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id)$/u;

/** The original's address without what does not tell pages apart: scheme, `www.`, fragment, closing slash, marks of campaigns. */
export function addressOf({ facts }: Pick<Article, "facts">): string | undefined {
  const parsed = facts.url && URL.parse(facts.url.value);
  if (!parsed) return undefined;
  const marks = [...parsed.searchParams.keys()].filter((name) => tracking.test(name));
  for (const name of marks) parsed.searchParams.delete(name);
  const path = parsed.pathname.replace(/\/$/u, "");
  return `${parsed.host.replace(/^www\./u, "")}${path}${parsed.search}`;
}
