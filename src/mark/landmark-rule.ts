import type { Block, LandmarkName } from "../types.ts";
import { blockRule, type Rule, type RuleTexts } from "./rule.ts";

interface LandmarkRule extends RuleTexts {
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
