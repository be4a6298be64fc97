import type { Run } from "./name-runs.ts";
import { officeOf } from "./roles.ts";
import type { Token } from "./tokens.ts";
import { functionWords } from "./word-sets.ts";

/** "U.S. Under Secretary of State": the office, and all else that says which one. */
export interface Office extends Run {
  readonly office: string;
  readonly of: ReadonlySet<string>;
}

const links = new Set(["of", "for", "and", "the", "to"]);
const mostBefore = 4; // words that say which office
const mostBehind = 6;

/** The office that stands directly before a name: "CIA director William Burns", "the CIA director, William Burns". */
export function officeBefore(tokens: readonly Token[], { from }: Run): Office | undefined {
  const gap = tokens[from]?.gap ?? "";
  if (gap !== " " && gap !== ", ") return undefined;
  for (let at = from - 1; at >= Math.max(0, from - 1 - mostBehind); at -= 1) {
    const office = officeOf(tokens[at]?.lower ?? "");
    if (office !== undefined) {
      const found = officeAt(tokens, at, from);
      return found.to === from && (gap === " " || isDefinite(tokens, found)) ? found : undefined;
    }
    if (at < from - 1 && tokens[at + 1]?.gap !== " ") return undefined;
  }
  return undefined;
}

/** The office that a name's apposition gives: "William Burns, the CIA director". */
export function officeBehind(tokens: readonly Token[], { to }: Run): Office | undefined {
  if (tokens[to]?.gap !== ", ") return undefined;
  for (let at = to; at < Math.min(tokens.length, to + mostBefore + 2); at += 1) {
    if (at > to && tokens[at]?.gap !== " " && tokens[at]?.gap !== "-") return undefined;
    if (officeOf(tokens[at]?.lower ?? "") === undefined) continue;
    // "president" in "the president's son" is nobody's apposition.
    if (tokens[at]?.isPossessive || tokens[at + 1]?.isCapital) return undefined;
    return officeAt(tokens, at, tokens.length);
  }
  return undefined;
}

/** Offices that stand for whoever holds them: "the CIA director", no name beside it. */
export function loneOffices(tokens: readonly Token[]): readonly Office[] {
  return tokens.flatMap(({ lower, isPossessive }, at) => {
    if (officeOf(lower) === undefined) return [];
    const office = officeAt(tokens, at, tokens.length);
    const next = tokens[office.to];
    const isNamed = !isPossessive && next?.isCapital && (next.gap === " " || next.gap === ", ");
    return isDefinite(tokens, office) && !isNamed ? [office] : [];
  });
}

function isDefinite(tokens: readonly Token[], { from }: Run): boolean {
  return tokens[from - 1]?.lower === "the";
}

function officeAt(tokens: readonly Token[], at: number, end: number): Office {
  let from = at;
  while (from > 0 && at - from < mostBefore && tokens[from]?.gap.trim() === "") {
    const token = tokens[from - 1];
    if (!token || functionWords.has(token.lower)) break;
    from -= 1;
  }
  let to = at + 1;
  for (let next = to; next < Math.min(end, at + 1 + mostBehind); next += 1) {
    const token = tokens[next];
    if (!token || token.gap !== " ") break;
    if (next === at + 1 && token.lower !== "of" && token.lower !== "for") break;
    if (token.isCapital) to = next + 1;
    else if (!links.has(token.lower)) break;
  }
  const said = [...tokens.slice(from, at), ...tokens.slice(at + 1, to)].map(({ lower }) => lower);
  return {
    from,
    to,
    office: officeOf(tokens[at]?.lower ?? "") ?? "",
    of: new Set(said.filter((word) => !functionWords.has(word))),
  };
}
