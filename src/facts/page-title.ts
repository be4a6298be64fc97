import type { Worded } from "../read/html/marked.ts";
import type { Page } from "../read/html/page.ts";
import { claimOf, describedIn, metaClaims, namesIn, type Claim } from "../read/html/claims.ts";
import { typesOf } from "../read/html/json-ld.ts";
import { siteNames } from "../mark/page-outlet.ts";
import { isArticles, ownHeadings } from "./page-headings.ts";
import { agreement, folded, wordsIn } from "./title-words.ts";
import { siteBeside, withoutSite } from "./title-site.ts";

/**
 * What the markup says is the headline, best first: a heading that a name of the page agrees with, else the names: JSON-LD,
 * Open Graph, the window's. The outlet's name at their ends is left off.
 */
export function pageTitles(page: Page): readonly Claim[] {
  const stated = namesOf(page).slice(0, most);
  const sites = [
    ...siteNames(page).map(folded),
    ...siteBeside(
      stated.map(({ value }) => value),
      page.title?.value ?? "",
    ),
  ];
  const isOther = ({ value }: Claim): boolean => !sites.includes(folded(value));
  const names = stated.map((claim) => ({ ...claim, value: withoutSite(claim.value, sites) }));
  const own = ownHeadings(page).slice(0, most);
  const headings = own.flatMap((said) =>
    claimOf("<h1>", said).map(({ value, evidence }) => {
      const claim = { value: withoutSite(value, sites), evidence };
      return { claim, said, score: scoreOf(claim, names) };
    }),
  );
  const agreed = headings
    .filter(({ claim, score }) => isOther(claim) && score >= leastAgreement)
    .toSorted((a, b) => b.score - a.score)
    .flatMap(({ claim, said }) => withoutKicker(claim, said, names));
  // A headline that was written anew for search engines and feeds shares no words with them.
  const alone = headings.filter(
    ({ claim, said }) => isOther(claim) && isHeadline(wordsIn(claim.value).length, said, page),
  );
  return [
    ...agreedInHead(page, names, agreed),
    ...agreed,
    ...alone.slice(0, 1).map(({ claim }) => claim),
    ...names.filter(isOther),
    ...names,
  ];
}

/** Of a heading that no name agrees with: an article's, or the only one on the page. */
function isHeadline(words: number, said: Worded, { headings }: Page): boolean {
  if (words > mostWords) return false;
  return (
    (isArticles(said) && words >= fewestWords) || (headings.length === 1 && words >= fewestAlone)
  );
}

function namesOf(page: Page): readonly Claim[] {
  return [
    ...describedIn(page).flatMap(({ entity, lineOf }) =>
      namesIn(entity["headline"], page).flatMap((value) =>
        claimOf("JSON-LD headline", { value, line: lineOf("headline") }),
      ),
    ),
    ...page.properties
      .filter(({ name }) => name === "headline")
      .flatMap((said) => claimOf("itemprop headline", said)),
    ...metaClaims(page, "og:title", "twitter:title", "dc.title", "title"),
    ...(page.title ? claimOf("<title>", page.title) : []),
  ];
}

const articleType = /^(?:News|Reportage\w{0,10}|AnalysisNews|OpinionNews)?Article$/iu;

/**
 * The headline of an article's JSON-LD, where Open Graph says the same and nothing in the head says what the heading says:
 * two that agree outweigh one. Posts of blogs are left out, whose head is written for search engines.
 */
function agreedInHead(
  page: Page,
  names: readonly Claim[],
  [heading]: readonly Claim[],
): readonly Claim[] {
  const [described] = describedIn(page);
  const [first] = names;
  if (!heading || !described || first?.evidence.what !== "JSON-LD headline") return [];
  if (!typesOf(described.entity).some((type) => articleType.test(type))) return [];
  const sayers = (claim: Claim): readonly (string | undefined)[] =>
    names.filter((name) => isSame(name, claim)).map(({ evidence }) => evidence.what);
  const isAlone = sayers(heading).every((what) => what === "title" || what === "dc.title");
  return isAlone && sayers(first).includes("og:title") ? [first] : [];
}

function isSame(one: Claim, other: Claim): boolean {
  return folded(one.value) === folded(other.value);
}

function scoreOf({ value }: Claim, names: readonly Claim[]): number {
  return Math.max(0, ...names.map((name) => agreement(value, name.value)));
}

/** A label above a headline often stands in its element: a name that ends the heading is the headline itself. */
function withoutKicker(
  heading: Claim,
  { parts }: Worded,
  names: readonly Claim[],
): readonly Claim[] {
  const whole = folded(heading.value);
  const texts = parts.map(({ text }) => text);
  const ends = texts.map((_, index) => folded(texts.slice(index + 1).join(" ")));
  const end = names.find(
    ({ value }) =>
      wordsIn(value).length > 3 && whole !== folded(value) && ends.includes(folded(value)),
  );
  return end ? [end, heading] : [heading];
}

const leastAgreement = 0.5; // of the words of both; headings of other articles on the page share fewer
const most = 100; // headings and names that are compared; the most of 881 pages measured is 34
const fewestWords = 4; // of a headline in an article; labels have fewer
const fewestAlone = 6; // of the only heading; names of sites and services have up to five
const mostWords = 40; // a whole paragraph is no headline
