import type { Page } from "../read/html/page.ts";
import { claimOf, describedIn, metaClaims, namesIn, type Claim } from "../read/html/claims.ts";
import { siteNames } from "../mark/page-outlet.ts";

/**
 * What the markup says is the headline, best first: a heading that a name of the page agrees with, else the names: JSON-LD,
 * Open Graph, the window's. The outlet's name at their ends is left off.
 */
export function pageTitles(page: Page): readonly Claim[] {
  const sites = siteNames(page).map(folded);
  const named = [
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
  const isOther = ({ value }: Claim): boolean => !sites.includes(folded(value));
  const short = named.map((claim) => ({ ...claim, value: withoutSite(claim.value, sites) }));
  const others = [...short.filter(isOther), ...short];
  const headings = page.headings.flatMap((said) =>
    claimOf("<h1>", said).map(({ value, evidence }) => {
      const claim = { value: withoutSite(value, sites), evidence };
      return { claim, said, score: scoreOf(claim, short) };
    }),
  );
  const agreed = headings
    .filter(({ score }) => score >= leastAgreement)
    .toSorted((a, b) => b.score - a.score)
    .flatMap(({ claim }) => withoutKicker(claim, short));
  // A headline that was written anew for search engines and feeds shares no words with them.
  const alone = headings.filter(
    ({ claim, said }) =>
      isOther(claim) && /\/(?:main|article)\//u.test(said.path) && wordsIn(claim.value).length > 3,
  );
  return [...agreed, ...alone.slice(0, 1).map(({ claim }) => claim), ...others];
}

function scoreOf({ value }: Claim, names: readonly Claim[]): number {
  return Math.max(0, ...names.map((name) => agreement(value, name.value)));
}

/** A label above a headline often stands in its element: a name that ends the heading is the headline itself. */
function withoutKicker(heading: Claim, names: readonly Claim[]): readonly Claim[] {
  const whole = folded(heading.value);
  const end = names.find(({ value }) => {
    const name = folded(value);
    return wordsIn(value).length > 3 && whole !== name && whole.endsWith(name);
  });
  return end ? [end, heading] : [heading];
}

const leastAgreement = 0.5; // of the words of both; headings of other articles on the page share fewer

/** Share of their words that two titles have in common; 1 where one begins the other. */
function agreement(heading: string, name: string): number {
  const [one, other] = [folded(heading), folded(name)];
  if (one === "" || other === "") return 0;
  const [ours, theirs] = [wordsIn(heading), wordsIn(name)];
  if (other.startsWith(one) && ours.length > 1) return 1;
  const common = ours.filter((word) => theirs.includes(word)).length;
  return (2 * common) / (ours.length + theirs.length);
}

const separator = /\s+[|–—·•»:/-]+\s+|\s*[|»]\s*|:\s+(?=[^:]*$)/gu;

/** Without the parts at its ends that are a name of the site. */
function withoutSite(title: string, sites: readonly string[]): string {
  let rest = title;
  for (let round = 0; round < 3; round += 1) {
    const marks = [...rest.matchAll(separator)];
    const last = marks.at(-1);
    const [first] = marks;
    const end = last && folded(rest.slice(last.index + last[0].length));
    const start = first && folded(rest.slice(0, first.index));
    if (last && end !== undefined && isSite(end, last[0], sites)) rest = rest.slice(0, last.index);
    else if (first && start !== undefined && sites.includes(start)) {
      rest = rest.slice(first.index + first[0].length);
    } else break;
  }
  return rest.trim();
}

/** What stands behind a bar is the site's name more often than not; other marks stand in headlines too. */
function isSite(end: string, mark: string, sites: readonly string[]): boolean {
  if (sites.includes(end)) return true;
  return mark.trim() === "|" && end.length < longestSite;
}

const longestSite = 24; // letters; longer parts behind a bar are second headlines

export function folded(text: string): string {
  return wordsIn(text).join("");
}

function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
