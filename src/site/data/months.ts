import { createHash } from "node:crypto";
import { comparePaths } from "../../notes.ts";
import type { Published } from "../addresses.ts";
import type { Archive } from "../archive.ts";
import { once } from "../kept/derived.ts";
import { hashOf } from "../kept/hash.ts";
import { steady } from "../kept/steady.ts";
import type { Planned } from "../plan.ts";
import { dataFile, dataIndexFile } from "../urls.ts";
import { formatArticleLine } from "./article-line.ts";

interface Month {
  /** `2021-11`, or `undated`. */
  readonly month: string;
  readonly articles: readonly Published[];
}

/** The whole archive as JSON Lines, a file a month of the articles' days, and a list of them; none where records are not published. */
export function dataPlan(archive: Archive): readonly Planned[] {
  const { articles, settings, derived } = archive;
  if (settings.records === false || articles.length === 0) return [];
  const months = monthsOf(articles).map((month) => ({
    ...month,
    inputs: steady(derived, "data", month.month, [settings.url, ...month.articles], () =>
      inputsOf(month, settings.url),
    ),
    make: (): string => month.articles.map((each) => formatArticleLine(each, archive)).join(""),
  }));
  const listed = months.map(({ month, articles: own, inputs, make }) => ({
    month,
    articles: own.length,
    ...once(derived, "month", inputs, () => measured(make())),
  }));
  const files = months.map(({ month, inputs, make }): Planned => ({
    file: dataFile(month),
    kind: "file",
    inputs,
    make,
  }));
  const index: Planned = {
    file: dataIndexFile,
    kind: "file",
    inputs: hashOf(JSON.stringify(listed)),
    make: () => formatIndex(listed),
  };
  return [...files, index];
}

function inputsOf({ articles }: Month, url: string | undefined): string {
  const said = articles.map((each) => [each.inputs, each.file, each.stories]);
  return hashOf(JSON.stringify([url, ...said]));
}

/** By month, then by path; undated ones last. */
function monthsOf(articles: readonly Published[]): readonly Month[] {
  const byMonth = Map.groupBy(
    articles,
    ({ article }) => article.facts.day?.value.slice(0, 7) ?? "undated",
  );
  return [...byMonth]
    .toSorted(([a], [b]) => comparePaths(a, b))
    .map(([month, all]) => ({
      month,
      articles: all.toSorted((a, b) => comparePaths(a.article.path, b.article.path)),
    }));
}

/** What a mirror compares before it fetches. */
interface Measured {
  readonly bytes: number;
  readonly sha256: string;
}

function measured(text: string): Measured {
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { bytes: Buffer.byteLength(text), sha256 };
}

function formatIndex(
  months: readonly (Measured & { readonly month: string; readonly articles: number })[],
): string {
  const index = {
    version: 1,
    months: months.map(({ month, articles, bytes, sha256 }) => ({
      month,
      file: dataFile(month).replace(/^data\//u, ""),
      articles,
      bytes,
      sha256,
    })),
  };
  return `${JSON.stringify(index, undefined, 1)}\n`;
}
