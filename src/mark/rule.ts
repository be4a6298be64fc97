import type { Block, Cut } from "../types.ts";

/** One reason to cut. It sees every block and no other rule's result. */
export interface Rule {
  readonly name: string;
  /** Each a text, its lines the blocks; `cut` the lines (from 0) that the rule cuts, none where it must keep all. */
  readonly examples: readonly RuleExample[];
  find(blocks: readonly Block[]): readonly Cut[];
}

export interface RuleExample {
  readonly text: string;
  readonly cut: readonly number[];
}

interface BlockRule {
  readonly name: string;
  /** Texts of blocks that it cuts, and at least two that it keeps. */
  readonly cuts: readonly string[];
  readonly keeps: readonly string[];
  /** The reason, in words that follow "cut, for it …"; undefined to keep. */
  readonly why: (block: Block) => string | undefined;
}

/** A rule that needs no more than the block itself. */
export function blockRule({ name, cuts, keeps, why }: BlockRule): Rule {
  return {
    name,
    examples: [
      ...cuts.map((text) => ({ text, cut: [0] })),
      ...keeps.map((text) => ({ text, cut: [] })),
    ],
    find: (blocks) =>
      blocks.flatMap((block, index) => {
        const reason = why(block);
        return reason === undefined ? [] : [{ block: index, rule: name, why: reason }];
      }),
  };
}

interface RunRule {
  readonly name: string;
  readonly examples: readonly RuleExample[];
  readonly why: string;
  /** Indexes of the blocks to cut. */
  readonly find: (blocks: readonly Block[]) => readonly number[];
}

/** A rule that looks at neighbours, with one reason for all it cuts. */
export function runRule({ name, examples, why, find }: RunRule): Rule {
  return {
    name,
    examples,
    find: (blocks) => find(blocks).map((block) => ({ block, rule: name, why })),
  };
}

const space = /\s/u;

/** What may be white space other than U+0020. */
function isRareSpace(code: number): boolean {
  return code < 14 || code === 160 || code >= 0x1680;
}

/** Runs of anything but white space. */
export function wordCount(text: string): number {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isSpace = isRareSpace(code) ? space.test(text.charAt(at)) : code === 32;
    if (!isSpace && !isInside) count += 1;
    isInside = !isSpace;
  }
  return count;
}
