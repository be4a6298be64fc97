import { isDemonym } from "../../locale/demonyms.ts";
import { words } from "../../locale/locale.ts";
import {
  headsBefore,
  knownAcronyms,
  knownOrganisations,
  legalForms,
  noAcronyms,
  organisationHeads,
} from "../../locale/organisations.ts";
import { placeHeads, placeNouns, placesIn, placeStarts } from "../../locale/places.ts";
import { officeOf } from "../roles.ts";
import type { Token } from "../tokens.ts";
import { functionWords } from "../word-sets.ts";
import { isGivenName } from "./given-name.ts";
import { isAcronym } from "./token-runs.ts";
import type { Piece } from "./holders.ts";

/** How much speaks for each kind; from 5 on it is known. */
export interface Signs {
  readonly person: number;
  readonly place: number;
  readonly organisation: number;
}

export const none: Signs = { person: 0, place: 0, organisation: 0 };

const speech = words("said says told added warned insisted argued explained recalled tweeted");
const people = words(`
  spokesman spokeswoman spokesperson officials official executives executive shares employees chairman ceo boss lawyers
  investors shareholders analysts subsidiary
`);
const within = words("in near outside inside throughout around across");
const compass = words(
  "southern northern eastern western central downtown southeastern southwestern northeastern northwestern",
);
const noSurnames = words(
  "mp mps assistant mother earth cross mater yes you ii iii iv two three four five six show awards prize act report plan day rights affairs journalists studies development relations priorities war street house",
);
const sides = words("north south east west northern southern eastern western central");
/** First words of what is nobody, for all that it may end like a surname. */
export const noGivenNames = words(
  "hurricane operation tropical world uss hms storm super nobel cyclone",
);
const initials = /^(?:\p{Lu}\.?){1,3}$/u; // "George H.W.", whose surname stands elsewhere
const age = /^\d{1,3}$/u;

/** What the words of a name, and those around it, say of its kind. */
export function signsOf(tokens: readonly Token[], piece: Piece): Signs {
  const lower = tokens
    .slice(piece.from, piece.to)
    .map((token) => token.lower)
    .join(" ");
  if (!piece.isTitled) {
    if (knownOrganisations.has(lower)) return { ...none, organisation: 5 };
    if (placesIn("en").has(lower)) return { ...none, place: 5 };
  }
  const [person, place, organisation] = [personSigns, placeSigns, organisationSigns].map((of) =>
    of(tokens, piece),
  );
  return { person: person ?? 0, place: place ?? 0, organisation: organisation ?? 0 };
}

function personSigns(tokens: readonly Token[], { from, to, isTitled }: Piece): number {
  const own = tokens.slice(from, to);
  const [first, last, next] = [own[0], own.at(-1), tokens[to]];
  const before = tokens[from - 1]?.lower ?? "";
  if (!last || before === "the" || isHeadWord(last.lower) || noSurnames.has(last.lower)) return 0;
  if (initials.test(last.written)) return 0;
  if (own.length > 5 || own.some((token) => functionWords.has(token.lower))) return 0;
  if (isTitled) return 3;
  if (own.length === 1 || isDemonym(last.lower) || sides.has(first?.lower ?? "")) return 0;
  if (noGivenNames.has(first?.lower ?? "")) return 0;
  if (knownOrganisations.has(first?.lower ?? "")) return 0;
  if (isGivenName(first?.lower ?? "")) return 3;
  if (next?.gap === ", " && age.test(next.lower) && tokens[to + 1]?.gap.startsWith(",")) return 3;
  if (next?.gap === ", " && next.lower === "who") return 2;
  return speech.has(next?.lower ?? "") || speech.has(before) ? 1 : 0;
}

function placeSigns(tokens: readonly Token[], { from, to }: Piece): number {
  const own = tokens.slice(from, to);
  const [first, last, next] = [own[0], own.at(-1), tokens[to]];
  const before = tokens[from - 1]?.lower ?? "";
  if (own.length > 1 && isDemonym(last?.lower ?? "")) return 0;
  if (own.length > 1 && placeHeads.has(last?.lower ?? "")) return 4;
  if (own.length > 1 && placeStarts.has(first?.lower ?? "") && !isHeadWord(last?.lower ?? ""))
    return 3;
  if (next?.gap === ", " && placesIn("en").has(next.lower) && !isAcronym(next)) return 3;
  if (before === "of" && placeNouns.has(tokens[from - 2]?.lower ?? "")) return 3;
  if (own.length === 2 && sides.has(first?.lower ?? "")) return 1;
  return within.has(before) || compass.has(before) ? 1 : 0;
}

function organisationSigns(tokens: readonly Token[], { from, to }: Piece): number {
  const own = tokens.slice(from, to);
  const [first, last, next] = [own[0], own.at(-1), tokens[to]];
  if (!first || !last) return 0;
  const isBeforePeople =
    next?.gap === " " &&
    (people.has(next.lower) || (!next.isCapital && officeOf(next.lower) !== undefined));
  if (own.length === 1 && isAcronym(first)) {
    if (knownAcronyms.has(first.lower)) return 5;
    if (noAcronyms.has(first.lower) || last.gap.endsWith("(")) return 0;
    return isBeforePeople || speech.has(next?.lower ?? "") ? 3 : 0;
  }
  if (own.length === 1) return isBeforePeople ? 2 : 0;
  if (isDemonym(last.lower)) return 0;
  if (organisationHeads.has(last.lower)) return 4;
  if (legalForms.has(last.lower) && next?.gap !== "-") return 4;
  if (
    own.some(
      ({ lower }, at) => headsBefore.has(lower) && /^(?:of|for)$/u.test(own[at + 1]?.lower ?? ""),
    )
  )
    return 4;
  return isBeforePeople ? 2 : 0;
}

export function isHeadWord(lower: string): boolean {
  return organisationHeads.has(lower) || placeHeads.has(lower);
}
