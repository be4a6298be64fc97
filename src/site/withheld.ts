import type { Day } from "../day.ts";
import { comparePaths, type Note } from "../notes.ts";
import type { Article, Publish } from "../types.ts";
import type { Sourced } from "./articles.ts";

/** What of an archive's articles readers may see. */
export interface Open {
  readonly articles: readonly Sourced[];
  /** The day given, else the newest of articles that nothing withholds: an embargoed one cannot lift itself. */
  readonly asOf?: Day;
  readonly withheld: readonly Withheld[];
  readonly notes: readonly Note[];
}

/** An article of which nothing is shown. */
export interface Withheld {
  readonly path: string;
  readonly by: "draft" | "embargo" | "takenDown";
}

/** Drafts, embargoed and taken-down articles are left out with a note; of an excerpt the first paragraph is left. */
export function openArticles(articles: readonly Sourced[], asOf?: Day): Open {
  const free = articles.map(({ article }) => article);
  const newest = asOf ?? newestDay(free.filter(({ sidecar }) => !isWithholding(sidecar.publish)));
  const notes: Note[] = [];
  const withheld: Withheld[] = [];
  const open = articles.flatMap((sourced) => {
    const { article } = sourced;
    const why = withheldFor(article.sidecar.publish, newest);
    if (why === undefined) {
      return [isExcerpt(article) ? { ...sourced, article: excerptOf(article) } : sourced];
    }
    const message = `${why}, expected \`publish: full\` on the site; nothing of it is published`;
    notes.push({ path: article.path, stage: "site", message, refused: false });
    withheld.push({ path: article.path, by: kindOf(article.sidecar.publish) });
    return [];
  });
  return { articles: open, ...(newest !== undefined && { asOf: newest }), withheld, notes };
}

/** Whether readers get the first paragraph alone, as a sidecar's `publish: excerpt` asks. */
export function isExcerpt({ sidecar }: Article): boolean {
  return sidecar.publish === "excerpt";
}

function excerptOf(article: Article): Article {
  return { ...article, body: { ...article.body, children: article.body.children.slice(0, 1) } };
}

function isWithholding(publish: Publish | undefined): boolean {
  return publish === "draft" || typeof publish === "object";
}

function kindOf(publish: Publish | undefined): Withheld["by"] {
  if (typeof publish !== "object") return "draft";
  return "takenDown" in publish ? "takenDown" : "embargo";
}

function withheldFor(publish: Publish | undefined, asOf: Day | undefined): string | undefined {
  if (publish === "draft") return "a draft";
  if (typeof publish !== "object") return undefined;
  if ("takenDown" in publish) return `taken down (${publish.takenDown})`;
  const isLifted = asOf !== undefined && publish.embargo <= asOf;
  return isLifted ? undefined : `under embargo until ${publish.embargo}`;
}

function newestDay(articles: readonly Article[]): Day | undefined {
  return articles
    .flatMap(({ facts }) => facts.day?.value ?? [])
    .toSorted(comparePaths)
    .at(-1);
}
