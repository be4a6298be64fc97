import { isInHeadline } from "../read/html/place.ts";
import { examplesOf, type Rule, type RuleTexts } from "./rule.ts";
import { isProse, lengthOf } from "./sign.ts";

interface NamedRule extends RuleTexts {
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
    examples: examplesOf({ cuts, keeps }, true),
    find: (blocks) => {
      const known = new Map<string, boolean>(); // the same names stand around many blocks
      const isTelling = (names: string): boolean => {
        const before = known.get(names) ?? isNamed(names);
        known.set(names, before);
        return before;
      };
      const inside = [...blocks.entries()].flatMap(([block, { markup }]) => {
        const up = markup?.names.findIndex((names, at) => at <= reach && isTelling(names)) ?? -1;
        return markup && up !== -1 ? [{ block, element: markup.elements[up] ?? -1 }] : [];
      });
      if (inside.length === 0) return [];
      const around = new Set(
        blocks.flatMap(({ markup }) => (markup && isInHeadline(markup) ? markup.elements : [])),
      );
      const found = inside.flatMap(({ block, element }) => (around.has(element) ? [] : [block]));
      if (found.length === 0) return [];
      const cut = new Set(found);
      const left = blocks.filter((block, index) => !cut.has(index) && isProse(block));
      if (lengthOf(left) < leastLeft) return [];
      return found.map((block) => ({ block, rule: name, why }));
    },
  };
}
