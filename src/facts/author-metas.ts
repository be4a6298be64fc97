import { isWebAddress } from "../read/codec.ts";
import { dateWords } from "../locale/dates/all.ts";
import { metaClaims, type Claim } from "../read/html/claims.ts";
import type { Page } from "../read/html/page.ts";
import { splitNames } from "./author-names.ts";

const names = [
  "author",
  "article:author",
  "article:author_name",
  "og:article:author",
  "og:author",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "dc.creator.personalname",
  "creator",
  "citation_author",
  "byl",
  "cxenseparse:author",
  "mrf:authors",
  "authors",
];

/** Who wrote it by the metas of a page's head, best first. */
export function metaAuthors(
  page: Page,
  sites: readonly string[],
): readonly Claim<readonly string[]>[] {
  return [...names.map((name) => metaClaims(page, name)), cardAuthors(page)].flatMap((claims) => {
    const stated = claims.filter(({ value }) => !isWebAddress(value));
    const [first] = stated;
    const value = unique(stated.flatMap((claim) => splitNames(inOrder(claim), sites)));
    return first ? [{ value, evidence: first.evidence }] : [];
  });
}

const lastFirst = /^(?<last>[^,;]{2,40}), (?<first>[^,;]{1,40})$/u;

/** Library catalogues, and what is written for them, put the family's name first. */
function inOrder({ value, evidence }: Claim): string {
  const parts = evidence.what?.startsWith("citation") ? lastFirst.exec(value)?.groups : undefined;
  return parts ? `${parts["first"]} ${parts["last"]}` : value;
}

const writtenBy = new Set([
  ...dateWords.flatMap(({ by }) => by),
  "verfasst von",
  "geschrieben von",
  "écrit par",
  "escrito por",
  "scritto da",
  "geschreven door",
  "napisane przez",
  "skriven av",
  "yazan",
]);

/** Cards of links have labels and values of one's own: `twitter:label1` "Written by", `twitter:data1` the name. */
function cardAuthors(page: Page): readonly Claim[] {
  const label = page.metas.find(
    ({ name, value }) =>
      /^twitter:label\d$/u.test(name) && writtenBy.has(value.trim().toLowerCase()),
  );
  return label ? metaClaims(page, label.name.replace("label", "data")) : [];
}

/** Each name once, however it is written. */
export function unique(found: readonly string[]): readonly string[] {
  return [...new Map(found.map((name) => [name.toLowerCase(), name])).values()];
}
