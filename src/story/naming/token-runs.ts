import { knownOrganisations, organisationHeads } from "../../locale/organisations.ts";
import { placeHeads, placesIn } from "../../locale/places.ts";
import type { Token } from "../tokens.ts";

const acronym = /^\p{Lu}[\p{Lu}&]{1,5}$/u;

export function isAcronym({ written }: Token): boolean {
  return acronym.test(written.replaceAll(".", ""));
}

export function isHead(token: Token | undefined): boolean {
  return token !== undefined && (organisationHeads.has(token.lower) || placeHeads.has(token.lower));
}

export function isKnown(lower: string): boolean {
  return knownOrganisations.has(lower) || placesIn("en").has(lower);
}

export function lowerOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
}

export function indexes(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
