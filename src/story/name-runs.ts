import { givenNames } from "../locale/given-names.ts";
import { words } from "../locale/locale.ts";
import { officeOf, titles } from "./roles.ts";
import type { Token } from "./tokens.ts";
import { dateWords, functionWords } from "./word-sets.ts";

const links: ReadonlySet<string> = new Set(["of", "for"]);
const particles = words(
  "al el bin bint ben abu ibn de del della der den di da dos du van von la le ter ten",
);
const noNames = new Set([
  ...functionWords,
  ...dateWords,
  ..."i a an my our your its jr sr".split(" "),
]);
const acronym = /^\p{Lu}{2,5}$/u;
const longest = 4; // words of a person's name, particles aside

/** Tokens by their indexes, `to` not among them. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const noMore: ReadonlySet<string> = new Set();

/**
 * Words in a row that are written with a capital, and particles between them: "Ursula von der Leyen", "Bashar al-Assad".
 * `also` are further particles.
 */
export function runsIn(tokens: readonly Token[], also = noMore): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  while (from < tokens.length) {
    if (!tokens[from]?.isCapital) {
      from += 1;
      continue;
    }
    let to = from + 1;
    for (let next = to; next < tokens.length; next += 1) {
      const token = tokens[next];
      if (!token || !joins(token, tokens[next - 1])) break;
      if (token.isCapital) to = next + 1;
      else if (!particles.has(token.lower) && !also.has(token.lower)) break;
    }
    runs.push({ from, to });
    from = to;
  }
  return runs;
}

function joins({ gap }: Token, before: Token | undefined): boolean {
  if (before?.isPossessive) return false;
  return (
    gap === " " ||
    gap === "-" ||
    (gap === ". " && /^\p{Lu}\p{L}{0,3}$/u.test(before?.written ?? ""))
  );
}

/** A name that may be a person's. */
export interface Person extends Run {
  readonly last: string;
  /** First and last word; the last alone where no more is said. */
  readonly key: string;
  /** Whether a title, an office or a given name says that it is a person's. */
  readonly isSure: boolean;
}

/** The person that a run names, if it can name one: what stands behind its last title or office. */
export function personIn(tokens: readonly Token[], { from, to }: Run): Person | undefined {
  let start = from;
  for (let index = from; index < to - 1; index += 1) {
    if (isTitle(tokens[index]) || noNames.has(tokens[index]?.lower ?? "")) start = index + 1;
  }
  // "Secretary of State Hillary Clinton"
  const isOffice = links.has(tokens[start - 1]?.lower ?? "") && isTitle(tokens[start - 2]);
  if (isOffice && to - start > 2) start = to - 2;
  const given = tokens.slice(start, to - 1).findIndex(({ lower }) => givenNames.has(lower));
  if (given > 0) start += given;
  const own = tokens.slice(start, to).filter(({ isCapital }) => isCapital);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || own.length > longest || !isSurname(last)) return undefined;
  const gap = tokens[start]?.gap;
  const isTitled = isTitle(tokens[start - 1]) && (gap === " " || gap === ". ");
  const key = own.length === 1 ? last.lower : `${first.lower} ${last.lower}`;
  // "Iranian leader Moussavi" is a person; so would be the adjective of "President Iranian".
  const isSure =
    own.length === 1
      ? titles.has(tokens[start - 1]?.lower ?? "")
      : isOffice || isTitled || givenNames.has(first.lower);
  return { from: start, to, last: last.lower, key, isSure };
}

function isSurname({ written, lower }: Token): boolean {
  if (lower.length < 2 || acronym.test(written) || /^\p{N}/u.test(lower)) return false;
  return !noNames.has(lower) && officeOf(lower) === undefined;
}

function isTitle(token: Token | undefined): boolean {
  if (!token || token.isPossessive) return false;
  return titles.has(token.lower) || officeOf(token.lower) !== undefined;
}
