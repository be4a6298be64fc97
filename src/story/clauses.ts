import type { Span } from "../types.ts";

const clauseBoundary =
  /[;:,–—](?=\s)|\s(?=(?:and|but|while|when|who|which|after|before|since|as|where|whereas)\s)|\sthat(?=\s(?:he|she|it|they|we|I|there|the|an?|its|his|her|their|\p{Lu}[\p{L}’'-]{1,30})\s)/gu;

/**
 * The parts of a sentence that its time expressions stand in, one a mention and in their order: cut at the first clause
 * boundary after each mention but the last. Two mentions with no boundary between them share a part.
 */
export function clausesAround(sentence: string, mentions: readonly Span[]): readonly Span[] {
  const boundaries = [...sentence.matchAll(clauseBoundary)].map(({ 0: mark, index }) => ({
    end: index,
    next: index + mark.length,
  }));
  const clauses: Span[] = [];
  let [shared, after] = [0, 0];
  let start = 0;
  for (const [index, mention] of mentions.entries()) {
    shared += 1;
    const next = mentions[index + 1];
    while ((boundaries[after]?.end ?? sentence.length) < mention.end) after += 1;
    const boundary = boundaries[after];
    const cut = next && boundary && boundary.end < next.start ? boundary : undefined;
    if (next && !cut) continue;
    const clause = trimmed(sentence, { start, end: cut?.end ?? sentence.length });
    for (; shared > 0; shared -= 1) clauses.push(clause);
    start = cut?.next ?? sentence.length;
  }
  return clauses;
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  return {
    start: start + part.length - part.trimStart().length,
    end: end - part.length + part.trimEnd().length,
  };
}
