import type { Block, Cut, Sidecar } from "../types.ts";

export interface ByHand {
  readonly cuts: readonly Cut[];
  /** Blocks that `keep:` names: no fact claims them either. */
  readonly kept: ReadonlySet<number>;
  /** What a person wrote under `keep:` or `cut:` that is nowhere in the file. */
  readonly unmatched: readonly string[];
}

/** A person's word over the rules': `keep:` lifts cuts, `cut:` adds them, by quoted text or by raw lines (`12`, `12-15`). */
export function cutByHand(
  blocks: readonly Block[],
  cuts: readonly Cut[],
  sidecar: Sidecar,
): ByHand {
  const unmatched: string[] = [];
  const matching = (said: string): readonly number[] => {
    const found = [...blocks.keys()].filter((index) => isMeant(blocks[index], said));
    if (found.length === 0) unmatched.push(said);
    return found;
  };
  const kept = new Set((sidecar.keep ?? []).flatMap(matching));
  const added = new Set((sidecar.cut ?? []).flatMap(matching));
  const left = cuts.filter(({ block }) => !kept.has(block) && !added.has(block));
  const own = [...added].map((block) => ({ block, rule: "by-hand", why: "is cut in the sidecar" }));
  return { cuts: [...left, ...own].toSorted((a, b) => a.block - b.block), kept, unmatched };
}

const lineRange = /^(?<from>\d{1,9})(?:-(?<to>\d{1,9}))?$/u;

function isMeant(block: Block | undefined, said: string): boolean {
  if (!block || block.kind === "frontMatter") return false;
  const { from, to } = lineRange.exec(said.trim())?.groups ?? {};
  const words = folded(said);
  if (from === undefined) return words !== "" && folded(block.text).includes(words);
  return block.lines.from <= Number(to ?? from) && block.lines.to >= Number(from);
}

function folded(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
