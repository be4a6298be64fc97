import type { FactName, Facts } from "../types.ts";
import { extractAuthors } from "./authors.ts";
import { extractDay, type DayFacts } from "./day.ts";
import { extractLanguage } from "./language.ts";
import type { FactSources } from "./sources.ts";
import { extractTitle } from "./title.ts";

export interface Extracted {
  readonly facts: Facts;
  /** Which fact claims a block, by the block's index. */
  readonly claims: ReadonlyMap<number, FactName>;
  readonly conflicts: DayFacts["conflicts"];
}

/** Each fact with its evidence; what is not known is absent. A claimed line is no part of the body. */
export function extractFacts(sources: FactSources): Extracted {
  const { day, time, claim: dayClaim, conflicts } = extractDay(sources);
  const { authors, claim: authorsClaim } = extractAuthors(sources);
  const claims = new Map<number, FactName>();
  if (dayClaim !== undefined) claims.set(dayClaim, "day");
  if (authorsClaim !== undefined) claims.set(authorsClaim, "authors");
  const { title, claim: titleClaim } = extractTitle(sources, new Set(claims.keys()));
  if (titleClaim !== undefined) claims.set(titleClaim, "title");
  const { url } = sources.sidecar;
  const language = extractLanguage(sources);
  const facts: Facts = {
    title,
    ...(day && { day }),
    ...(time && { time }),
    ...(authors && { authors }),
    ...(sources.outlet && { outlet: sources.outlet }),
    ...(url !== undefined && {
      url: { value: url, evidence: [{ kind: sources.saidIn("url"), text: url }] },
    }),
    ...(language && { language }),
    encoding: sources.encoding,
  };
  return { facts, claims, conflicts };
}
