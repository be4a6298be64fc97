import type { Reading } from "./date-forms.ts";
import { orderIn } from "./date-order.ts";
import { languageOf } from "./language.ts";
import type { FactSources } from "./sources.ts";

/** How the dates of a page are to be read: in any language but English the day stands before the month. */
export function readingOf({ blocks, open, start, sidecar, page }: FactSources): Reading {
  const language = sidecar.language ?? page?.language?.value;
  if (language !== undefined) return { language };
  const text = open.filter((index) => start !== undefined && index >= start);
  if (text.length === 0) return { order: orderIn(blocks) };
  const known = languageOf(text.map((index) => blocks[index]?.text ?? ""))?.language;
  return { order: known === "en" ? orderIn(blocks) : "dayFirst" };
}
