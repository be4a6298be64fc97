import type { Block, LandmarkName } from "../types.ts";
import { blockRule, type Rule } from "./rule.ts";

interface LandmarkRule {
  readonly name: string;
  /** HTML whose first block is cut, and HTML of which all is kept; both stand in a page below a long paragraph. */
  readonly cuts: readonly string[];
  readonly keeps: readonly string[];
  readonly of: LandmarkName;
  readonly why: string;
  /** Whether a block in such a landmark is kept nevertheless. */
  readonly spares?: (block: Block) => boolean;
}

const largestShare = 0.3; // of the page's characters; what holds more of it may be, or wrap, the article

/** A rule that cuts what stands in a landmark, or is hidden, unless that holds much of the page. */
export function landmarkRule({ of, why, spares, ...rest }: LandmarkRule): Rule {
  return blockRule({
    ...rest,
    isHtml: true,
    why: (block) => {
      const landmark = block.markup?.inside.find(({ name }) => name === of);
      if (!landmark || landmark.share > largestShare || spares?.(block)) return undefined;
      return landmark.why ?? why;
    },
  });
}
