import type { Page as HtmlPage } from "../../read/html/page.ts";
import type { Block, Cut } from "../../types.ts";
import { featuresOf } from "./lines.ts";
import { markupFeatures } from "./markup/features.ts";
import { readTree, type Tree } from "./markup/tree.ts";
import type { FlatModel } from "./model.ts";
import { markupModel, textModel } from "./models.ts";
import { readPage, type Page } from "./page.ts";

/** The lines of a file that the model weighs. */
export interface Lines {
  readonly page: Page;
  /** The block of each line. */
  readonly blocks: readonly number[];
  /** Lines that named rules cut. */
  readonly cut: ReadonlySet<number>;
  /** Of a page with markup. */
  readonly tree?: Tree;
  /** The features of each line, as indexes into the weights of the model they are for. */
  readonly weigh: () => {
    readonly features: readonly (readonly number[])[];
    readonly model: FlatModel;
  };
}

// What these cut is no text of the page, or stands in a part of it that markup itself sets apart.
const setApart = new Set([
  "not-shown",
  "drawing",
  "button",
  "navigation",
  "page-footer",
  "form",
  "caption",
]);

export function pageLines(
  blocks: readonly Block[],
  cuts: readonly Cut[],
  html: HtmlPage | undefined,
): Lines {
  const rules = new Map(cuts.map(({ block, rule }) => [block, rule]));
  const shown = [...blocks.keys()].filter(
    (index) => html === undefined || !setApart.has(rules.get(index) ?? ""),
  );
  const own = shown.flatMap((index) => blocks[index] ?? []);
  const cut = new Set(shown.flatMap((index, line) => (rules.has(index) ? [line] : [])));
  const page = readPage(own);
  if (html === undefined) {
    return {
      page,
      blocks: shown,
      cut,
      weigh: () => ({ features: featuresOf(page, cut), model: textModel }),
    };
  }
  const tree = readTree(page.lines, own);
  return {
    page,
    blocks: shown,
    cut,
    tree,
    weigh: () => {
      const markup = markupFeatures(tree, html);
      const features = featuresOf(page, cut).map((each, line) => [
        ...each,
        ...(markup[line] ?? []),
      ]);
      return { features, model: markupModel };
    },
  };
}
