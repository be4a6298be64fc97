import type { Rule } from "./rule.ts";
import { isProse, lengthOf } from "./sign.ts";

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

const negated =
  /(?:^|\s)(?:no|not|non|has|with|without|hide|hidden|show|is|disable|enable)[-_]\S{1,60}/gu; // `no-caption`
const leastLeft = 30; // words of prose that a page must keep: a page that is all captions or letters is made of them

/**
 * A rule that cuts what stands in an element with a telling name, unless the page's headline stands in it too, or nothing
 * would be left.
 */
export function namedRule({ name, cuts, keeps, named, reach, why }: NamedRule): Rule {
  const isNamed = (names: string): boolean =>
    names !== "" && named.test(names) && named.test(names.replaceAll(negated, " "));
  return {
    name,
    examples: [
      ...cuts.map((text) => ({ text, cut: [0], isHtml: true })),
      ...keeps.map((text) => ({ text, cut: [], isHtml: true })),
    ],
    find: (blocks) => {
      const holdHeadline = new Set(
        blocks.flatMap(({ markup }) =>
          markup && /\/h1(?:\/|$)/u.test(markup.path) ? markup.elements : [],
        ),
      );
      const found = [...blocks.entries()].flatMap(([block, { markup }]) => {
        const up = markup?.names.findIndex(isNamed) ?? -1;
        if (!markup || up === -1 || up > reach) return [];
        return holdHeadline.has(markup.elements[up] ?? -1) ? [] : [block];
      });
      if (found.length === 0) return [];
      const cut = new Set(found);
      const left = blocks.filter((block, index) => !cut.has(index) && isProse(block));
      if (lengthOf(left) < leastLeft) return [];
      return found.map((block) => ({ block, rule: name, why }));
    },
  };
}
