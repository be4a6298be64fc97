import type { Part, Worded } from "../read/html/marked.ts";
import type { Page } from "../read/html/page.ts";
import { markupEvidence, type Claim } from "../read/html/claims.ts";
import { isTeam, withoutRoles } from "./author-names.ts";
import { isBylineLabel } from "./byline-labels.ts";
import { parseByline, parseNames } from "./byline.ts";

const besides = /\/(?:aside|nav|footer|li)(?:\/|$)/u;
const inArticle = /\/article\/(?!.*\/article\/)/u;
const others =
  /comment|related|recent|teaser|sidebar|(?<!elementor-)widget|recommend|promo(?!ted)|popular|testimonial|(?:^|[\s_-])(?:card|description|role|position|job-?title)(?:$|[\s_-])/u;
const portrait = /(?:^|[\s_-])(?:bio|about|box|profile)(?:$|[\s_-])/u;

const named = { byline: "element of a byline", rel: "rel=author", link: "link to an author" };

/**
 * The first element that is marked as a byline and holds names: above the text, else where an author is portrayed. Beside
 * the text stand other articles' too: there it must be labelled, and the only one.
 */
export function bylineAuthors({ bylines }: Page): readonly Claim<readonly string[]>[] {
  const open = bylines.filter(({ around }) => !others.test(around));
  const own = open.filter(({ path }) => !besides.test(path) || inArticle.test(path));
  const above = own.filter(({ around }) => !portrait.test(around));
  const first =
    above.find(({ parts }) => namesOfParts(parts).length > 0) ??
    own.find(({ parts }) => namesOfParts(parts).length > 0) ??
    onlyLabelled(open);
  if (!first) return [];
  const what = Object.entries(named).find(([name]) => name === first.name)?.[1] ?? named.byline;
  return [{ value: namesOfParts(first.parts), evidence: markupEvidence(what, first) }];
}

function onlyLabelled(bylines: readonly Worded[]): Worded | undefined {
  const labelled = bylines.filter(
    ({ parts }) => beginsWithLabel(parts[0]?.text ?? "") && namesOfParts(parts).length > 0,
  );
  const names = new Set(labelled.map(({ parts }) => namesOfParts(parts).join()));
  return names.size === 1 ? labelled[0] : undefined;
}

function beginsWithLabel(text: string): boolean {
  return isBylineLabel(text) || startsWithLabel(text);
}

const joining = /^(?:[,;&+]|(?:,\s?)?(?:and|und|et|y|e|en|og|och|i|a|și|és|ve|и|та|і|&))$/iu;
const helping =
  /^(?:updated|last updated|reviewed|edited|medically|fact|photo|illustrat|translated|researched|published|posted on|on$)/iu;

/** Names of an element's texts: equal elements or words that join hold further ones, others what somebody does. */
export function namesOfParts(parts: readonly Part[]): readonly string[] {
  const names: string[] = [];
  let first: string | undefined;
  let isJoined = false;
  const from = parts.findIndex(({ text }) => beginsWithLabel(text));
  for (const { text, holder } of parts.slice(Math.max(0, from))) {
    if (isBylineLabel(text)) continue;
    if (joining.test(text)) {
      isJoined = true;
      continue;
    }
    if (!/\p{L}/u.test(text)) continue;
    if (helping.test(text) || (first !== undefined && first !== holder && !isJoined)) break;
    const found = namesOf(text);
    if (found.length === 0 && (names.length > 0 || text.length > longestBeside)) break;
    names.push(...found);
    if (found.length > 0) first ??= holder;
    isJoined = /(?:,|&|\band|\bund|\bet)$/iu.test(text);
  }
  return [...new Set(names)];
}

const longestBeside = 40; // characters before a name: a date, a section; more is prose

function startsWithLabel(text: string): boolean {
  return parseByline(text) !== undefined;
}

function namesOf(text: string): readonly string[] {
  const bare = text
    .replaceAll(/^[\s|,•·–—-]+|[\s|,•·–—-]+$/gu, "")
    .replace(/^(?:view all )?posts by /iu, "");
  const team = bare.replace(/^by\s+/iu, "");
  if (isTeam(team)) return [team];
  return withoutRoles(parseByline(bare) ?? parseNames(bare));
}
