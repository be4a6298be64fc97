import { isWebAddress } from "../read/codec.ts";
import type { Page } from "../read/html/page.ts";
import { parseByline, parseNames } from "./byline.ts";
import {
  describedIn,
  metaClaims,
  markupEvidence,
  namesIn,
  plainText,
  type Claim,
} from "../read/html/claims.ts";

const authorMetas = [
  "author",
  "article:author",
  "article:author_name",
  "og:article:author",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "dc.creator.personalname",
  "citation_author",
  "byl",
  "cxenseparse:author",
  "authors",
];

/** Who wrote it by the page's markup, best first: JSON-LD, microdata, metas, elements marked as a byline. */
export function pageAuthors(page: Page): readonly Claim<readonly string[]>[] {
  return [
    ...linkedAuthors(page),
    ...propertyAuthors(page),
    ...authorMetas.flatMap((name) => metaAuthors(page, name)),
    ...bylineAuthors(page),
  ].filter(({ value }) => value.length > 0);
}

function linkedAuthors(page: Page): readonly Claim<readonly string[]>[] {
  return describedIn(page).flatMap(({ entity, lineOf }) =>
    ["author", "creator"].map((key) => {
      const value = unique(namesIn(entity[key], page).flatMap(splitNames));
      const said = { value: value.join(", "), line: lineOf(key) };
      return { value, evidence: markupEvidence(`JSON-LD ${key}`, said) };
    }),
  );
}

function propertyAuthors({ properties }: Page): readonly Claim<readonly string[]>[] {
  const found = properties.filter(
    ({ name, around, value }) =>
      (name === "author" || (name === "name" && /\bauthor\b/u.test(around))) &&
      !isWebAddress(value),
  );
  const names = found.filter(({ name }) => name === "name");
  const used = names.length > 0 ? names : found;
  const [first] = used;
  if (!first) return [];
  const value = unique(used.flatMap((each) => splitNames(plainText(each.value))));
  return [
    { value, evidence: markupEvidence("itemprop author", { ...first, value: value.join(", ") }) },
  ];
}

function metaAuthors(page: Page, name: string): readonly Claim<readonly string[]>[] {
  const claims = metaClaims(page, name).filter(({ value }) => !isWebAddress(value));
  const [first] = claims;
  const value = unique(claims.flatMap((claim) => splitNames(claim.value)));
  return first ? [{ value, evidence: first.evidence }] : [];
}

const aside = /\/(?:aside|nav|footer|li)(?:\/|$)/u;
const others = /comment|related|teaser|card|sidebar|widget|recommend|promo|bio|popular|avatar/u;

/** The first element that is marked as a byline and holds names and no more. */
function bylineAuthors({ bylines }: Page): readonly Claim<readonly string[]>[] {
  const own = bylines.filter(({ around, path }) => !others.test(around) && !aside.test(path));
  for (const said of own) {
    const value = parseByline(said.value) ?? parseNames(said.value);
    if (value.length > 0) {
      const what = said.name === "rel" ? "rel=author" : "element of a byline";
      return [{ value, evidence: markupEvidence(what, said) }];
    }
  }
  return [];
}

/** Names that stand in one string; what is no name stands as it is. */
function splitNames(text: string): readonly string[] {
  const names = parseNames(text);
  if (names.length > 0) return names;
  const rest = text.replace(/^(?:by|von|par|por|di|door|av|af)\s+/iu, "").trim();
  return rest === "" ||
    isWebAddress(rest) ||
    /^[@#]|^(?:admin|administrator|editor|author|root|user|unknown|null|undefined|none|n\/a|webmaster)$/iu.test(
      rest,
    )
    ? []
    : [rest];
}

function unique(names: readonly string[]): readonly string[] {
  const seen = new Map(names.map((name) => [name.toLowerCase(), name]));
  return [...seen.values()];
}
