import { keyOf } from "../../story/naming/key.ts";
import type { NameKind } from "../../story/naming/join.ts";
import type { Archive } from "../archive.ts";
import { uiOf } from "../ui/ui.ts";
import { linkTo, namesFile, namesOfKindFile } from "../urls.ts";
import type { NamePage } from "./names.ts";

export const nameKinds = [
  "person",
  "place",
  "organisation",
  "other",
] as const satisfies readonly NameKind[];

/** What a page that lists names says: all of them by letter, or of each kind those that most articles have. */
export interface NamesPage {
  readonly file: string;
  /** The kind that it lists; all without one. */
  readonly kind?: NameKind;
  readonly namesHref?: string;
  readonly total: number;
  readonly groups: readonly NameGroup[];
}

export interface NameGroup {
  readonly kind: NameKind;
  readonly total: number;
  /** Where all of them are, if not here. */
  readonly href?: string;
  readonly letters: readonly Letter[];
}

interface Letter {
  /** Absent where names stand by how many articles have them. */
  readonly letter?: string;
  readonly names: readonly NameItem[];
}

interface NameItem {
  readonly name: string;
  readonly href: string;
  readonly articles: number;
  readonly outlets: number;
}

const mostOnOne = 400; // names: about 60 kB of page
const foremost = 40; // names of a kind, where all have a page of their own

/** The pages that list names: one, and one a kind where one has no room for all. */
export function namesPages(archive: Archive): readonly NamesPage[] {
  const { pages } = archive.names();
  const kinds = nameKinds.flatMap((kind) => {
    const own = pages.filter((page) => page.kind === kind);
    return own.length === 0 ? [] : [{ kind, own }];
  });
  const isWhole = pages.length <= mostOnOne;
  const first: NamesPage = {
    file: namesFile,
    total: pages.length,
    groups: kinds.map(({ kind, own }) => ({
      kind,
      total: own.length,
      ...(!isWhole && { href: linkTo(namesFile, namesOfKindFile(kind)) }),
      letters: isWhole ? byLetter(own, namesFile, archive) : [{ names: mostNamed(own) }],
    })),
  };
  if (isWhole) return [first];
  return [
    first,
    ...kinds.map(({ kind, own }): NamesPage => {
      const file = namesOfKindFile(kind);
      const letters = byLetter(own, file, archive);
      const namesHref = linkTo(file, namesFile);
      return {
        file,
        kind,
        namesHref,
        total: own.length,
        groups: [{ kind, total: own.length, letters }],
      };
    }),
  ];
}

function mostNamed(pages: readonly NamePage[]): readonly NameItem[] {
  return pages
    .toSorted((a, b) => b.articles.length - a.articles.length)
    .slice(0, foremost)
    .map((page) => toItem(page, namesFile));
}

/** As an index in a book: persons by their last name. */
function byLetter(
  pages: readonly NamePage[],
  file: string,
  { settings }: Archive,
): readonly Letter[] {
  const collator = new Intl.Collator(uiOf(settings).language);
  const inOrder = pages
    .map((page) => ({ page, sorted: sortedBy(page) }))
    .toSorted((a, b) => collator.compare(a.sorted, b.sorted) || (a.page.key < b.page.key ? -1 : 1));
  const groups = Map.groupBy(inOrder, ({ sorted }) => {
    const first = keyOf(sorted).charAt(0).toUpperCase();
    return /^\p{L}/u.test(first) ? first : "#";
  });
  return [...groups].map(([letter, own]) => ({
    letter,
    names: own.map(({ page }) => toItem(page, file)),
  }));
}

// The family name stands first: "Ban Ki-moon".
const familyFirst = /^\p{Lu}\p{L}{1,4} \p{Lu}\p{L}+-\p{L}{2,5}$/u;

function sortedBy({ name, kind }: NamePage): string {
  if (kind !== "person" || familyFirst.test(name)) return name.replace(/^[^\p{L}\p{N}]+/u, "");
  const words = name.split(" ").filter((word) => !/^(?:[JS]r\.?|I{2,3}|IV)$/u.test(word));
  const last = (words.at(-1) ?? name).replace(/^(?:al|el|as|ash)-/iu, "");
  return `${last} ${words.slice(0, -1).join(" ")}`;
}

function toItem(page: NamePage, file: string): NameItem {
  const { name, file: to, articles } = page;
  return { name, href: linkTo(file, to), articles: articles.length, outlets: outletsIn(page) };
}

const outletCounts = new WeakMap<NamePage, number>(); // most pages are the same from build to build of one process

function outletsIn(page: NamePage): number {
  const known = outletCounts.get(page);
  if (known !== undefined) return known;
  const outlets = new Set(
    page.articles.flatMap(({ published }) => published.article.facts.outlet?.value ?? []),
  );
  outletCounts.set(page, outlets.size);
  return outlets.size;
}
