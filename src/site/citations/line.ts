import type { Ui } from "../ui/ui.ts";
import { dayOf, type CslItem } from "./csl.ts";
import { printedName } from "./names.ts";

/** What a citation for people says, in its order: authors, title, outlet, day, address; what is not known is left out. */
export function citationParts(item: CslItem, { words, formatDay }: Ui): readonly string[] {
  const { author = [], title, URL: address } = item;
  const day = dayOf(item);
  const { open, close } = words.cite.marks;
  const parts: readonly (string | undefined)[] = [
    ...author.map((each) => printedName(each)),
    open + title + close,
    item["container-title"],
    day && formatDay(day),
    address,
  ];
  return parts.filter((part) => part !== undefined);
}

/** `Jane Doe, “Rain falls”, The Bay Post, 3 May 2019, https://example.org/rain`. */
export function formatCitation(item: CslItem, ui: Ui): string {
  return citationParts(item, ui).join(", ");
}
