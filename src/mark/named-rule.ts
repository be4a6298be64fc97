import type { Block } from "../types.ts";
import type { Rule } from "./rule.ts";

interface NamedRule {
  readonly name: string;
  /** HTML whose first block is cut, and HTML of which all is kept; both stand in a page below a long paragraph. */
  readonly cuts: readonly string[];
  readonly keeps: readonly string[];
  /** Class, id or role, in lower case, of the element. */
  readonly named: RegExp;
  /** How many elements around a block's own are asked. */
  readonly reach: number;
  /** The reason, in words that follow "cut, for it …". */
  readonly why: string;
}

const largestShare = 0.3; // of the page's characters; an element that holds more of it may hold the article

/** A rule that cuts what stands in an element with a telling name, unless that holds much of the page. */
export function namedRule({ name, cuts, keeps, named, reach, why }: NamedRule): Rule {
  return {
    name,
    examples: [
      ...cuts.map((text) => ({ text, cut: [0], isHtml: true })),
      ...keeps.map((text) => ({ text, cut: [], isHtml: true })),
    ],
    find: (blocks) => {
      const found = blocks.map(({ markup }) => {
        const up = markup?.names.findIndex((names) => names !== "" && named.test(names)) ?? -1;
        return up === -1 || up > reach ? undefined : markup?.elements[up];
      });
      if (found.every((element) => element === undefined)) return [];
      const shares = sharesOf(blocks, new Set(found));
      return found.flatMap((element, block) =>
        element === undefined || (shares.get(element) ?? 0) > largestShare
          ? []
          : [{ block, rule: name, why }],
      );
    },
  };
}

function sharesOf(
  blocks: readonly Block[],
  asked: ReadonlySet<number | undefined>,
): ReadonlyMap<number, number> {
  const characters = new Map<number, number>();
  let total = 0;
  for (const { text, kind, markup } of blocks) {
    if (kind === "code" || markup?.inside.some(({ name }) => name === "hidden")) continue;
    total += text.length;
    for (const element of markup?.elements ?? []) {
      if (asked.has(element)) characters.set(element, (characters.get(element) ?? 0) + text.length);
    }
  }
  return new Map([...characters].map(([element, count]) => [element, count / (total || 1)]));
}
