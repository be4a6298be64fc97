import type { Fact, FactName, Facts } from "../types.ts";
import { extractAuthors } from "./authors.ts";
import { extractDay, type DayFacts } from "./day.ts";
import { extractLanguage } from "./language.ts";
import { readingOf } from "./reading.ts";
import { hasLead, isRunOn } from "./sentence.ts";
import type { FactSources } from "./sources.ts";
import { pageDescription } from "./page-about.ts";
import { ownAddress } from "./page-url.ts";
import { extractTitle } from "./title.ts";

export interface Extracted {
  readonly facts: Facts;
  /** Which fact claims a block, by the block's index. */
  readonly claims: ReadonlyMap<number, FactName>;
  readonly conflicts: DayFacts["conflicts"];
}

/** Each fact with its evidence; what is not known is absent. A claimed line is no part of the body. */
export function extractFacts(sources: FactSources): Extracted {
  const { title, claim: titleClaim } = extractTitle(sources);
  const reading = readingOf(sources);
  const { day, time, claim: dayClaim, conflicts } = extractDay(sources, titleClaim, reading);
  const { authors, claim: authorsClaim } = extractAuthors(sources, titleClaim, reading);
  const claims = new Map<number, FactName>();
  if (titleClaim !== undefined) claims.set(titleClaim, "title");
  // A sentence that says who wrote is evidence of it and stays in the text, as does a line that the text goes on behind.
  const textOf = (index: number): string => sources.blocks[index]?.text ?? "";
  if (authorsClaim !== undefined && !isRunOn(textOf(authorsClaim)))
    claims.set(authorsClaim, "authors");
  if (dayClaim !== undefined && !hasLead(textOf(dayClaim))) claims.set(dayClaim, "day");
  const { page } = sources;
  const url = extractUrl(sources);
  const description = page && pageDescription(page);
  const language = extractLanguage(sources);
  const facts: Facts = {
    title,
    ...(day && { day }),
    ...(time && { time }),
    ...(authors && { authors }),
    ...(sources.outlet && { outlet: sources.outlet }),
    ...(url && { url }),
    ...(language && { language }),
    ...(description && { description }),
    encoding: sources.encoding,
  };
  return { facts, claims, conflicts };
}

function extractUrl({ sidecar: { url }, saidIn, page }: FactSources): Fact<string> | undefined {
  if (url !== undefined) return { value: url, evidence: [{ kind: saidIn("url"), text: url }] };
  const own = page && ownAddress(page);
  return own && { value: own.value, evidence: [own.evidence] };
}
