import { comparePaths } from "../../notes.ts";
import type { Archive } from "../archive.ts";
import { linkTo, outletsFile } from "../urls.ts";
import type { Link } from "./list-page.ts";

/** All that the list of outlets says. */
export interface OutletsPage {
  readonly file: string;
  /** In alphabetical order, articles whose outlet is not known last. */
  readonly outlets: readonly ListedOutlet[];
  readonly articles: number;
}

interface ListedOutlet extends Omit<Link, "title"> {
  /** Absent where it is not known. */
  readonly name?: string;
  readonly articles: number;
  /** Years of its articles' days: `2009/2014`, `2010`. */
  readonly years?: string;
  readonly stories: number;
}

export function outletsPage({
  articles,
  outlets: files,
}: Pick<Archive, "articles" | "outlets">): OutletsPage {
  const groups = Map.groupBy(articles, ({ article }) => article.facts.outlet?.value);
  const outlets = [...files].map(([name, file]): ListedOutlet => {
    const own = groups.get(name) ?? [];
    const years = own
      .flatMap(({ article }) => article.facts.day?.value.slice(0, 4) ?? [])
      .toSorted(comparePaths);
    const [first, last] = [years[0], years.at(-1)];
    return {
      ...(name !== undefined && { name }),
      href: linkTo(outletsFile, file),
      articles: own.length,
      ...(first !== undefined && { years: first === last ? first : `${first}/${last}` }),
      stories: new Set(own.flatMap(({ stories }) => stories)).size,
    };
  });
  return { file: outletsFile, outlets, articles: articles.length };
}
