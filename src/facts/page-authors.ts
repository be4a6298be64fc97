import { isWebAddress } from "../read/codec.ts";
import { isEntity, typesOf } from "../read/html/json-ld.ts";
import type { Page } from "../read/html/page.ts";
import {
  describedIn,
  markupEvidence,
  namesIn,
  plainText,
  type Claim,
  type Described,
} from "../read/html/claims.ts";
import { siteNames } from "../mark/page-outlet.ts";
import { isWeak, splitNames } from "./author-names.ts";
import { metaAuthors, unique } from "./author-metas.ts";
import { bylineAuthors, namesOfParts } from "./page-bylines.ts";
import { folded } from "./title-words.ts";

type Names = readonly string[];

export interface PageAuthors {
  /** Best first: JSON-LD, microdata, metas, elements marked as a byline. */
  readonly stated: readonly Claim<Names>[];
  /** The outlet itself, other bodies and names that log in: authors where nobody is named. */
  readonly fallback: readonly Claim<Names>[];
}

/** Who wrote it by the page's markup. */
export function pageAuthors(page: Page): PageAuthors {
  const sites = siteNames(page).map(folded);
  const described = describedIn(page);
  const persons = described.filter((each) => !isBody(each, page));
  const claims = [
    ...persons.flatMap((each) => linkedAuthors(each, page, sites)),
    ...propertyAuthors(page, sites),
    ...metaAuthors(page, sites),
    ...bylineAuthors(page),
  ].filter(({ value }) => value.length > 0);
  const bodies = described
    .filter((each) => !persons.includes(each))
    .flatMap((each) => linkedAuthors(each, page, sites))
    .filter(({ value }) => value.length > 0);
  const weak = claims.filter(({ value }) => isWeak(value, sites));
  const stated = claims.filter((claim) => !weak.includes(claim));
  return { stated, fallback: [...bodies, ...weak] };
}

/** Whether its author is said to be no person. */
function isBody({ entity }: Described, page: Page): boolean {
  const authors = [entity["author"]].flat(3).map((each) => {
    const id = isEntity(each) ? each["@id"] : undefined;
    return typeof id === "string" ? (page.byId.get(id) ?? each) : each;
  });
  return authors.every(
    (each) => isEntity(each) && typesOf(each).some((type) => /Organi[sz]ation$/u.test(type)),
  );
}

function linkedAuthors(
  { entity, lineOf }: Described,
  page: Page,
  sites: Names,
): readonly Claim<Names>[] {
  return ["author", "creator"].map((key) => {
    const value = unique(namesIn(entity[key], page).flatMap((each) => splitNames(each, sites)));
    const said = { value: value.join(", "), line: lineOf(key) };
    return { value, evidence: markupEvidence(`JSON-LD ${key}`, said) };
  });
}

const others = /comment|related|teaser|recommend|review(?!ed)/u;

/** Microdata of authors; of several, those that stand where the first does: comments have authors too. */
function propertyAuthors({ properties }: Page, sites: Names): readonly Claim<Names>[] {
  const found = properties.filter(
    ({ name, around, value }) =>
      (name === "author" || (name === "name" && /\bauthor\b/u.test(around))) &&
      !others.test(around) &&
      !isWebAddress(value),
  );
  const names = found.filter(({ name }) => name === "name");
  const used = names.length > 0 ? names : found;
  const [first] = used;
  if (!first) return [];
  const value = unique(
    used
      .filter(({ path }) => path === first.path)
      .flatMap(({ value: held, parts }) =>
        parts.length > 1 ? namesOfParts(parts) : splitNames(plainText(held), sites),
      ),
  );
  return [
    { value, evidence: markupEvidence("itemprop author", { ...first, value: value.join(", ") }) },
  ];
}
