import type { Block, Mark, Sidecar } from "../types.ts";
import { bodyRules } from "./body/body.ts";
import { lengthOf, toPage, type Page, type Sign } from "./sign.ts";
import { consentWall } from "./signs/consent-wall.ts";
import { errorPage } from "./signs/error-page.ts";
import { indexPage } from "./signs/index-page.ts";
import { nothingLeft } from "./signs/nothing-left.ts";
import { paywallStub } from "./signs/paywall-stub.ts";

/** In this order: the first that is found is the one that is named. */
export const signs: readonly Sign[] = [nothingLeft, errorPage, consentWall, paywallStub, indexPage];

export interface Judgement {
  /** How sure it is that what was kept is an article, 0 to 1. */
  readonly confidence: number;
  readonly sign?: {
    readonly name: string;
    readonly line?: number;
    /** `found, expected; what to do` */
    readonly message: string;
  };
}

/**
 * Whether what was kept of a file is an article. It stands with the marks because it needs nothing but blocks and their
 * fates, and is asked last, when facts have claimed their lines. A person's `keep:` silences every
 * sign but that of an empty body, and no doubt.
 */
export function judgeArticle(
  blocks: readonly Block[],
  marks: readonly Mark[],
  { keep = [] }: Sidecar,
): Judgement {
  const page = toPage(blocks, marks);
  const asked = keep.length > 0 ? [nothingLeft] : signs;
  const found = findSign(page, asked) ?? findSign(beforeModel(page, blocks, marks), asked);
  const confidence = confidenceIn(page, found !== undefined);
  const sign = found ?? doubtOf(page, confidence);
  return { confidence, ...(sign && { sign }) };
}

const leastConfidence = 0.2; // below it lie pages of links with a short report in them, and lists; articles of three sentences above
const fewestDoubted = 100; // words of a body that is doubted; a brief of two lines is short, not doubtful

/** What is said of much text that is hardly prose, where nothing tells what else it is. */
function doubtOf({ kept }: Page, confidence: number): Judgement["sign"] {
  if (confidence >= leastConfidence || lengthOf(kept) < fewestDoubted) return undefined;
  const sure = Math.round(confidence * 100);
  const message = `${sure}% sure that this is an article, expected paragraphs of prose; look at it with \`clean --explain\``;
  return { name: "doubt", message };
}

const littleProse = 100; // words; what the model leaves of an index page is a teaser or two

/** The page as the named rules left it, where so little prose is kept that the model may have cut a list of headlines. */
function beforeModel(page: Page, blocks: readonly Block[], marks: readonly Mark[]): Page {
  if (lengthOf(page.prose) >= littleProse) return page;
  const restored = marks.map((mark): Mark => {
    const isModel = mark.verdict === "cut" && bodyRules.has(mark.rule);
    return isModel ? { verdict: "kept", lines: mark.lines } : mark;
  });
  return toPage(blocks, restored);
}

const saveItself = "save the article itself, or `keep:` a line of it in the sidecar if this is it";

function findSign(page: Page, asked: readonly Sign[]): Judgement["sign"] {
  for (const { name, todo = saveItself, find } of asked) {
    const found = find(page);
    if (!found) continue;
    const { why, line } = found;
    const message = `${name}: ${why}, expected an article; ${todo}`;
    return { name, ...(line !== undefined && { line }), message };
  }
  return undefined;
}

const halfSure = 20; // words of prose; one short paragraph
const signed = 0.2; // what a sign leaves

/**
 * More prose makes it surer, more lines beside the prose less sure. A judgement to sort by, not a probability; two digits.
 */
function confidenceIn({ kept, prose }: Page, hasSign: boolean): number {
  const words = lengthOf(kept);
  if (words === 0) return 0;
  const inProse = lengthOf(prose);
  const enough = inProse / (inProse + halfSure);
  const pure = inProse / words;
  return Number((enough * pure * (hasSign ? signed : 1)).toFixed(2));
}
