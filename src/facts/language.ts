import { locales } from "../locale/locales.ts";
import type { Fact } from "../types.ts";
import { pageLanguage } from "./page-about.ts";
import type { FactSources } from "./sources.ts";

const sample = 5_000; // characters; the shares settle within the first thousand
const fewest = 5; // function words; a headline of another language may hold one or two by chance
const leastShare = 0.15; // of all words; running text has .35 to .5, lists of names next to none

/** A person's word, else the markup's, else the language whose function words the body holds, else the archive's. */
export function extractLanguage({
  blocks,
  open,
  sidecar,
  saidIn,
  language,
  page,
}: FactSources): Fact<string> | undefined {
  if (sidecar.language !== undefined) {
    return {
      value: sidecar.language,
      evidence: [{ kind: saidIn("language"), text: sidecar.language }],
    };
  }
  const said = page && pageLanguage(page);
  if (said) return said;
  const found = languageOf(open.map((index) => blocks[index]?.text ?? ""));
  if (found) return { value: found.language, evidence: [{ kind: "text", text: found.seen }] };
  if (language === undefined) return undefined;
  return { value: language, evidence: [{ kind: "archive", text: language }] };
}

/** The language whose function words running text is made of, with some of those seen; undefined for one that is not known. */
export function languageOf(
  texts: readonly string[],
): { readonly language: string; readonly seen: string } | undefined {
  const text = headOf(texts);
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const found = words.filter((word) => word.length <= longestKnown && speakers.has(word));
  const counts = locales.map(() => 0);
  for (const word of found) {
    for (const each of speakers.get(word) ?? []) counts[each] = (counts[each] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  const best = locales[counts.indexOf(most)];
  if (!best || most < Math.max(fewest, words.length * leastShare)) return undefined;
  const seen = new Set<string>();
  for (const word of found) {
    if (best.functionWords.has(word)) seen.add(word);
    if (seen.size === mostSeen) break;
  }
  return { language: best.language, seen: [...seen].join(", ") };
}

const mostSeen = 5; // words that stand for the others

/** The places in `locales` of those that a function word is one of. */
const speakers = new Map<string, number[]>();
for (const [place, { functionWords }] of locales.entries()) {
  for (const word of functionWords) speakers.set(word, [...(speakers.get(word) ?? []), place]);
}
// To look a longer word up, only to learn that it is none, costs more than reading its length.
const longestKnown = Math.max(...[...speakers.keys()].map((word) => word.length));

function headOf(texts: readonly string[]): string {
  let head = "";
  for (const text of texts) {
    if (head.length >= sample) break;
    head += ` ${text.slice(0, sample)}`;
  }
  return head.slice(0, sample);
}
