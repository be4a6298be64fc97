import { isReported } from "./reported.ts";
import { blockRule, hasAtMost, type RuleTexts, type Rule } from "./rule.ts";

interface PromptRule extends RuleTexts {
  readonly says: (text: string) => boolean;
  /** In words, of the line. */
  readonly longest: number;
  /** The reason, in words that follow "cut, for it …". */
  readonly why: string;
}

/** A rule that cuts short lines in which the page speaks for itself: a sentence that tells what somebody said is none. */
export function promptRule({ says, longest, why, ...rest }: PromptRule): Rule {
  return blockRule({
    ...rest,
    why: ({ text }) =>
      hasAtMost(longest, text) && says(text) && !isReported(text) ? why : undefined,
  });
}
