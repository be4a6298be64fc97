import { isDemonym } from "../../locale/demonyms.ts";
import { words } from "../../locale/locale.ts";
import { knownOrganisations } from "../../locale/organisations.ts";
import type { Run } from "../name-runs.ts";
import { officeOf, titles } from "../roles.ts";
import type { Token } from "../tokens.ts";
import { isGivenName } from "./given-name.ts";
import { indexes, isAcronym, isHead, isKnown, lowerOf } from "./token-runs.ts";

/** Words that may be one name, and whether a title or an office stands before them. */
export interface Piece extends Run {
  readonly isTitled: boolean;
}

const offices = words(`
  officer corporal lance petty constable sgt detective reverend mullah sheik shaykh haji candidate rapporteur correspondent
  reporter columnist editor superintendent colonel corporal trooper fireman firefighter surgeon doctor nurse sister baroness
  baron commandant pres chmn countess duke duchess earl viscount comrade mullah rabbi pastor presidents ministers senators leaders
`);

/** Before an office or a name, written with a capital and no part of it. */
export const modifiers = words(`
  prime vice deputy chief executive foreign defense defence interior finance press senior junior former acting assistant under
  national associate principal managing general major rear chief first second third fourth fifth special top outgoing
  incoming then ex late veteran staff permanent parliamentary financial operating presidential co justice oil labor
  communications information home environment energy trade education health culture campaign party house majority minority opposition
  supreme grand crown lead retired brig white political international north south business
`);

/** What a secretary or a minister may be of. */
const portfolios = words(`
  state defense defence energy interior treasury labor commerce agriculture transportation education health homeland security
  foreign affairs finance justice war veterans housing staff
`);

/** No persons, though "general" and "king" are offices. */
const afterOffice = words(
  "motors electric mills dynamics assembly staff election elections council kong",
);
/** First words of another name than the one before them. */
export const beginsAnother = words("national international federal royal us uk un");

export function isOffice(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.isPossessive || afterOffice.has(tokens[at + 1]?.lower ?? "")) return false;
  const { lower } = token;
  return titles.has(lower) || offices.has(lower) || officeOf(lower) !== undefined;
}

/** "CIA Director William Burns" to "CIA" and, titled, "William Burns". */
export function splitAtOffices(tokens: readonly Token[], run: Run): readonly Piece[] {
  let { from } = run;
  const { to } = run;
  let isTitled = isOffice(tokens, from - 1) && /^(?:\. | )$/u.test(tokens[from]?.gap ?? "");
  if (tokens[from - 1]?.lower === "of" && isOffice(tokens, from - 2)) {
    while (from < to && portfolios.has(tokens[from]?.lower ?? "")) from += 1;
    isTitled = from > run.from;
  }
  if (isKnown(lowerOf(tokens, from, to))) return [{ from, to, isTitled: false }];
  // "Martin Luther King"
  const isSurname = (at: number): boolean =>
    at === to - 1 && at > from && isGivenName(tokens[from]?.lower ?? "");
  const found = indexes(from, to).filter((at) => isOffice(tokens, at) && !isSurname(at));
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined || isHead(tokens[to - 1])) {
    return splitAtGivenName(tokens, bare(tokens, { from, to, isTitled }));
  }
  let end = first;
  while (end > from && modifiers.has(tokens[end - 1]?.lower ?? "")) end -= 1;
  return [
    bare(tokens, { from, to: end, isTitled: false }),
    bare(tokens, { from: last + 1, to, isTitled: true }),
  ];
}

/** Without adjectives and nationalities before it, which belong to an organisation's name alone, and without "US". */
function bare(tokens: readonly Token[], piece: Piece): Piece {
  let { from } = piece;
  const { to } = piece;
  while (from < to - 1) {
    const { lower = "" } = tokens[from] ?? {};
    const rest = lowerOf(tokens, from + 1, to);
    const isLong =
      to - from > 2 ||
      knownOrganisations.has(rest) ||
      /^(?:of|for)$/u.test(tokens[to]?.lower ?? "");
    const isPower = beginsAnother.has(lower) && lower.length === 2 && isLong;
    const isLoose = piece.isTitled
      ? modifiers.has(lower)
      : /^(?:former|senior|then|ex)$/u.test(lower);
    const isNation = isDemonym(lower) && !isHead(tokens[to - 1]);
    if (!isPower && !isLoose && !isNation) break;
    from += 1;
  }
  return { ...piece, from };
}

/** "Lindmoor Water Board Mira Velten": what stands before a person must be another name by itself. */
function splitAtGivenName(tokens: readonly Token[], piece: Piece): readonly Piece[] {
  const { from, to } = piece;
  const isPerson = piece.isTitled || isGivenName(tokens[from]?.lower ?? "");
  const behind = indexes(from + 2, to).find((index) => {
    const token = tokens[index];
    return token && isAcronym(token) && token.written.length > 1;
  });
  if (isPerson && behind !== undefined) return [{ ...piece, to: behind }];
  const at = indexes(from + 1, to - 1).find((index) => isGivenName(tokens[index]?.lower ?? ""));
  const before = at === undefined ? undefined : tokens[at - 1];
  if (at === undefined || !before || isHead(tokens[to - 1])) return [piece];
  const isLong = at - from > 1 && !isGivenName(tokens[from]?.lower ?? "");
  const isApart = isAcronym(before) || isHead(before) || isDemonym(before.lower);
  if (!isLong && !isApart && !isKnown(lowerOf(tokens, from, at))) return [piece];
  return [
    { ...piece, to: at },
    { from: at, to, isTitled: false },
  ];
}
