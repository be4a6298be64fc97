import type { Article } from "../../types.ts";
import { recount } from "../../story/recount.ts";
import { cardOf } from "../../story/naming/card.ts";
import { sketchOf } from "../../story/sketch.ts";
import { formatRecord } from "../../record/record.ts";
import { toArticleText } from "../article-text.ts";
import { toldOf } from "../data/article-line.ts";
import type { CleanedCard } from "../found-file.ts";
import { unsurveyed } from "../surveys.ts";
import { cleanFile, readRawFile, type Source } from "../files.ts";
import { storyOf } from "../folder.ts";
import { surveyFile } from "../furniture.ts";
import { inputsOf, wholeOf } from "../inputs.ts";
import type { Settings } from "../settings.ts";
import { partArticle } from "../stored-article.ts";

/** What is to be derived of one file; `furniture` is what of it recurs in other articles of its outlet. */
export type Task =
  | { readonly does: "survey"; readonly path: string }
  | { readonly does: "clean"; readonly path: string; readonly furniture: readonly string[] };

export interface Answer {
  /** A hash of all that it was derived from; none of a file that cannot be read. */
  readonly inputs?: string;
  /** What was derived, in JSON: threads hand on a text at a tenth of the cost of a value, and a text is what is kept. */
  readonly texts: readonly (readonly [kind: string, text: string])[];
}

/** What every task of an archive is done by. */
export interface Workplace {
  readonly source: Source;
  readonly settings: Settings;
}

/** Derives it, of the file as it lies on disk now. */
export function perform({ source, settings }: Workplace, task: Task): Answer {
  const file = readRawFile(source, task.path, settings);
  const inputs = inputsOf(file);
  if (inputs === undefined) return { texts: [] };
  if (task.does === "survey") {
    return { inputs, texts: [["survey", JSON.stringify(surveyFile(file) ?? unsurveyed)]] };
  }
  const furniture = new Set(task.furniture);
  const { article, notes } = cleanFile(file, furniture);
  const parts = article && partArticle(article);
  const card: CleanedCard = { notes, ...(parts && { card: parts.card }) };
  return {
    inputs: wholeOf(inputs, furniture),
    texts: [
      ["card", JSON.stringify(card)],
      ...(parts
        ? ([
            ["rest", JSON.stringify(parts.rest)],
            ["body", JSON.stringify(parts.body)],
          ] as const)
        : []),
      ...(article ? partsOf(article) : []),
    ],
  };
}

/** What is derived of each article by itself, by the kinds that it is asked for by. */
const parts: readonly {
  readonly kind: string;
  readonly isAsked?: (article: Article) => boolean;
  readonly derive: (article: Article) => unknown;
}[] = [
  { kind: "recount", isAsked: isInStory, derive: recount },
  { kind: "sketch", derive: sketchOf },
  { kind: "names", derive: cardOf },
  { kind: "text", derive: toArticleText },
  { kind: "record", derive: formatRecord },
  { kind: "line", derive: (article) => JSON.stringify(toldOf(article, false)) },
];

function isInStory({ path, sidecar }: Article): boolean {
  return storyOf(path) !== undefined || (sidecar.stories ?? []).length > 0;
}

/** A part that fails is left out: whoever asks for it meets the same fault, and tells of it. */
function partsOf(article: Article): Answer["texts"] {
  return parts.flatMap(({ kind, isAsked = () => true, derive }): Answer["texts"] => {
    try {
      return isAsked(article) ? [[kind, JSON.stringify(derive(article))]] : [];
    } catch {
      return [];
    }
  });
}
