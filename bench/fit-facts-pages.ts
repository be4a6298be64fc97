import { candidatesAt } from "../src/facts/headline/features.ts";
import { orderIn } from "../src/facts/date-order.ts";
import { signaturesNear } from "../src/facts/signature/features.ts";
import { findBody } from "../src/mark/body/body.ts";
import { nearBody } from "../src/mark/body/near-body.ts";
import { mark } from "../src/mark/mark.ts";
import { decode } from "../src/read/encoding.ts";
import { readText } from "../src/read/text.ts";
import type { Block } from "../src/types.ts";
import { foldNames, foldTitle } from "./facts.ts";
import type { Choice } from "./fit-choice.ts";
import { readPage, type Gold, type PageSet } from "./pages.ts";

/** One page's candidates for a fact, with the set it is of. */
export interface FactPage extends Choice {
  readonly set: string;
  readonly id: string;
  /** Whether the gold states the fact. */
  readonly isStated: boolean;
}

interface Opened {
  readonly set: string;
  readonly id: string;
  readonly gold: Gold;
  readonly blocks: readonly Block[];
  readonly open: readonly number[];
  readonly start: number;
}

/** The pages of a set in which a body is found, as the pipeline opens them to facts. */
export function openPages(set: PageSet): readonly Opened[] {
  return [...set.gold].flatMap(([id, gold]) => {
    const { blocks } = readText(decode(readPage(set, id, "text"))?.text ?? "");
    const cuts = mark(blocks);
    const { start } = findBody(blocks, cuts);
    if (start === undefined) return [];
    const closed = new Set(cuts.map(({ block }) => block));
    const all = [...blocks.keys()].filter((index) => !closed.has(index));
    return [{ set: set.name, id, gold, blocks, open: nearBody(all, start), start }];
  });
}

/** A headline is right where its letters are the gold's. */
export function headlinesOf({ set, id, gold, blocks, open, start }: Opened): FactPage {
  const title = foldTitle(gold.title ?? "");
  const options = candidatesAt(blocks, new Set(open), start).map(({ index, features }) => ({
    features,
    isRight: foldTitle(blocks[index]?.text ?? "") === title,
  }));
  return { set, id, isStated: title !== "", options };
}

const leastShare = 0.5; // of the gold's words: it may hold degrees, places and "and"

/** Names are right where the gold holds them all and not many more. */
export function signaturesOf(
  { set, id, gold, blocks, open, start }: Opened,
  headline: number | undefined,
): FactPage {
  const words = new Set(foldNames(gold.author ?? "").split(" "));
  const reading = { order: orderIn(blocks) };
  const options = signaturesNear(blocks, open, { headline, start }, reading).map(
    ({ names, features }) => {
      const own = foldNames(names.join(", ")).split(" ");
      const isHeld = own.every((word) => words.has(word));
      return { features, isRight: isHeld && own.length >= words.size * leastShare };
    },
  );
  return { set, id, isStated: (gold.author ?? "") !== "", options };
}
