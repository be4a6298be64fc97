import type { Archive } from "../archive.ts";
import { hashOf } from "../kept/hash.ts";
import { steady } from "../kept/steady.ts";
import type { Planned } from "../plan.ts";
import type { StoryPage } from "../stories.ts";
import { exportFile } from "../urls.ts";
import { formatBibtex } from "./bibtex.ts";
import { toCsl, type CslItem } from "./csl.ts";
import { formatRis } from "./ris.ts";

interface CitationFormat {
  readonly label: string;
  /** Of a file, after its dot. */
  readonly ending: string;
  readonly format: (items: readonly CslItem[]) => string;
}

/** What a citation manager reads. */
export const citationFormats: readonly CitationFormat[] = [
  {
    label: "BibTeX",
    ending: "bib",
    format: (items) => items.map((each) => formatBibtex(each)).join("\n"),
  },
  { label: "RIS", ending: "ris", format: (items) => items.map((each) => formatRis(each)).join("") },
  {
    label: "CSL-JSON",
    ending: "csl.json",
    format: (items) => `${JSON.stringify(items, undefined, 1)}\n`,
  },
];

/** `bibliography.bib` and its like, beside a story's page. */
export function bibliographyFile(story: string, { ending }: CitationFormat): string {
  return exportFile(story, `bibliography.${ending}`);
}

/** A story's articles as files for citation managers, in the archive's order; none of a story without articles. */
export function bibliographyPlan({ story, file }: StoryPage, archive: Archive): readonly Planned[] {
  const { settings, derived } = archive;
  const own = archive.articles.filter(({ stories }) => stories.includes(story.folder));
  if (own.length === 0) return [];
  const { items, inputs } = steady(derived, "cited", file, [settings.url, ...own], () => {
    const cited = own.map((each) => toCsl(each, settings));
    return { items: cited, inputs: hashOf(JSON.stringify(cited)) };
  });
  return citationFormats.map((each) => ({
    file: bibliographyFile(file, each),
    kind: "file",
    inputs,
    make: () => each.format(items),
  }));
}
