import type { Block, Cut } from "../types.ts";

/** One reason to cut. It sees every block and no other rule's result. */
export interface Rule {
  readonly name: string;
  /** Each a text, its lines the blocks; `cut` the blocks (from 0) that the rule cuts, none where it must keep all. */
  readonly examples: readonly RuleExample[];
  find(blocks: readonly Block[]): readonly Cut[];
}

export interface RuleExample {
  readonly text: string;
  readonly cut: readonly number[];
  /** Whether the text is HTML; it stands in a page, below a long paragraph that counts as no block of it. */
  readonly isHtml?: boolean;
}

/** What a rule is called, and what it is tried on. */
export interface RuleTexts {
  readonly name: string;
  /**
   * Texts of blocks that it cuts, and at least two that it keeps; of a rule for HTML, HTML whose first block is cut or of
   * which all is kept, below a long paragraph.
   */
  readonly cuts: readonly string[];
  readonly keeps: readonly string[];
}

interface BlockRule extends RuleTexts {
  readonly isHtml?: boolean;
  /** The reason, in words that follow "cut, for it …"; undefined to keep. */
  readonly why: (block: Block) => string | undefined;
}

/** A rule that needs no more than the block itself. */
export function blockRule({ name, cuts, keeps, isHtml = false, why }: BlockRule): Rule {
  return {
    name,
    examples: examplesOf({ cuts, keeps }, isHtml),
    find: (blocks) => {
      const cuts: Cut[] = [];
      for (const [index, block] of blocks.entries()) {
        // Scripts are most of a page's text; a rule that reads words has nothing to say of what nobody sees.
        const reason = !isHtml && isUnseen(block) ? undefined : why(block);
        if (reason !== undefined) cuts.push({ block: index, rule: name, why: reason });
      }
      return cuts;
    },
  };
}

export function examplesOf(
  { cuts, keeps }: Pick<RuleTexts, "cuts" | "keeps">,
  isHtml: boolean,
): readonly RuleExample[] {
  return [
    ...cuts.map((text) => ({ text, cut: [0], isHtml })),
    ...keeps.map((text) => ({ text, cut: [], isHtml })),
  ];
}

/** Whether it is hidden beyond doubt: `not-shown` cuts what holds so little of the page. */
export function isUnseen({ markup }: Block): boolean {
  return markup?.inside.some(({ name, share }) => name === "hidden" && share === 0) ?? false;
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

/** What `\s` matches; asked of every character, which an expression would take too long for. */
function isSpace(code: number): boolean {
  if (code < 0x1680) return code === 32 || (code > 8 && code < 14) || code === 0xa0;
  if (code < 0x2000) return code === 0x1680;
  if (code <= 0x205f) {
    return code <= 0x200a || (code > 0x2027 && code < 0x202a) || code === 0x202f || code === 0x205f;
  }
  return code === 0x3000 || code === 0xfeff;
}

/** Runs of anything but white space; of more than `most`, one more than that. */
export function wordCount(text: string, most = Infinity): number {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length && count <= most; at += 1) {
    const wasInside = isInside;
    isInside = !isSpace(text.charCodeAt(at));
    if (isInside && !wasInside) count += 1;
  }
  return count;
}

const longestWord = 100; // characters, on average; without it a page's script of one word would count as a short line

/** Whether a text has no more words; a script of a page, or a book on one line, is not read to its end to tell. */
export function hasAtMost(most: number, text: string): boolean {
  if (text.length < 2 * most) return true;
  return text.length <= most * longestWord && wordCount(text, most) <= most;
}
