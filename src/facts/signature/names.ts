import { dateWords } from "../../locale/dates/all.ts";
import { givenNames } from "../../locale/given-names.ts";
import { agencies, roleStems } from "../../locale/roles.ts";

const particle = String.raw`(?:de|da|do|dos|das|di|del|della|du|des|van|von|vom|zu|zum|der|den|ten|ter|al|el|bin|ibn|la|le|les|af|av|y|e|’t|'t)`;
const named = String.raw`(?:\p{Lu}|[dl]['’]\p{Lu})[\p{L}\p{M}.'’‑-]{0,30}`;
const fullName = new RegExp(
  String.raw`^(?:(?:Dr|Prof|Sir|Dame|Mag|Ing)\.? )?${named}(?: (?:${named}|${particle}|\(\p{Lu}\p{L}{1,15}\)|["“]\p{Lu}\p{L}{1,15}["”])){1,8}$`,
  "u",
);
const wideName =
  /^(?:[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,4}[ \u3000][\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,4}|[\p{sc=Hang}]{2,4}|[\p{sc=Han}]{2,4})$/u;
// Scripts without capitals: only "By" tells a name.
const caselessName = /^[\p{Lo}\p{M}]{2,15}(?: [\p{Lo}\p{M}]{2,15}){1,3}$/u;
const wideRole = /[ \u3000]?(?:記者|기자|특파원|논설위원|记者|報導|报道)$/u;
const groupName =
  /^(?:(?:The|Our|the|our) )?(?:\p{Lu}[\p{L}\p{M}.’'&-]{0,30} ){0,4}(?:Staff|Team|Editors|editors|Desk|Newsroom|Redaktion|Redacción|Rédaction|Redazione|Redação|Redactie|Redakcja|Reporters|Bureau|Contributors|Writers)$/u;
const oneWord = /^\p{Lu}[\p{L}\p{M}\p{N}'’.-]{2,30}$/u;

const agency = new Set<string>(agencies);
const agencyBehind = new RegExp(
  String.raw`(?<=\S)[ ,/]+(?:${agencies.map((each) => RegExp.escape(each)).join("|")})$`,
  "u",
);
const role = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${roleStems.map((each) => RegExp.escape(each)).join("|")})`,
  "iu",
);
const degrees =
  /(?:,? (?:M\.?D\.?|Ph\.?D\.?|R\.?D\.?N?\.?|R\.?N\.?|L\.?D\.?N?|M\.?S\.?|M\.?A\.?|M\.?B\.?A\.?|B\.?S\.?N?|CFP®?|CPA|CFA|J\.?D\.?|D\.?O\.?|DDS|D\.?V\.?M\.?|FAND|CSCS|CPT|PE|Esq\.?|Jr\.?))+\*?$/u;

const degree = /^(?:\p{Lu}[\p{Lu}.]{1,6}|Ph\.?D\.?)\*?$/u;

const bar = /\s*[|•·⋅]\s*/u;
const joined =
  /\s*[;/]\s*|\s[–—-]\s|\s*,\s*(?:(?:and|und|et|y|e|en|og|och|i|a|ve|и|та)\s+)?|\s+(?:and|und|et|y|e|en|og|och|i|a|ja|și|és|ve|и|та|і|και|&|with|mit|avec|con)\s+/u;

const months = new Set(dateWords.flatMap((each) => [...each.months.keys()]));
const weekdays = new Set(
  dateWords.flatMap((each) => [...each.weekdays.keys()].filter((word) => word.length > 3)),
);
const noFirst =
  /^(?:the|a|an|author|authors|text|our|your|my|all|more|read|share|follow|about|guest|breaking|top|latest|best|how|what|why|when|who|where|is|are|in|on|at|for|to|from|by|of|new|news|home|world|menu|search|subscribe|sign|log|skip|view|see|get|try|join|learn|watch|listen|contact|privacy|terms|cookie|photo|image|video|comments?|sponsored|advertisement|updated|published|posted|table|key|quick|related|popular|trending|leave|add|free|email|e-mail|with|meet|written|facebook|twitter|instagram|linkedin|youtube|customer|help|support|online|blog|article|category|tags?|topics?|section|source|credit|courtesy|getty|this|that|these|no|not|and|die|der|das|le|la|les|el|los|las|il|lo|gli|un|una|une|ein|eine|mehr|alle|foto|bild)$/iu;
const noName = /\d|[@#_]|^(?:read|share|comments?|minutes?|min|inc|llc|ltd|gmbh)\.?$/iu;

/**
 * The names that a text consists of, with what its people do and the agencies behind them left off; undefined where it holds
 * anything else. Behind "By" one word, a team or an agency is a name as well.
 */
export function readNames(text: string, isSigned: boolean): readonly string[] | undefined {
  const names: string[] = [];
  const [first = "", ...besides] = text.split(bar);
  // Behind a bar stands what they do or where; without "By" anything else makes it a menu.
  if (!isSigned && !besides.every((part) => role.test(part))) return undefined;
  const parts = first.replace(degrees, "").split(joined);
  if (parts.length > mostNames) return undefined;
  let isPastRole = false;
  for (const [place, part] of parts.entries()) {
    const bare = part.trim();
    // What follows a name may be a role, a degree, an agency or a place; before one it is another kind of line.
    if (bare === "") continue;
    if (names.length > 0 && (degree.test(bare) || agency.has(bare))) continue;
    if (names.length > 0 && (isPastRole || role.test(bare)) && !startsAsName(bare)) {
      isPastRole = true;
      continue;
    }
    const each = nameIn(bare, isSigned);
    const isAlike = names.length === 0 || each?.includes(" ") || !names[0]?.includes(" ");
    if (each !== undefined && isAlike && (names.length === 0 || !groupName.test(each))) {
      names.push(...partedNames(each));
      // "Jane Doe Reporter and Harbour Pilot" goes on with what she does.
      isPastRole = role.test(bare) && !parts.slice(place + 1).some((part) => startsAsName(part));
    } else if (!(isSigned && names.length > 0 && place === parts.length - 1)) return undefined;
  }
  return names.length === 0 ? undefined : [...new Set(names)];
}

const mostNames = 10;
const fewestRunning = 5; // words; a name of four may hold two given ones

function isRunOfNames(words: readonly string[]): boolean {
  return words.filter((word) => startsAsName(word)).length >= 2 && startsAsName(words[0] ?? "");
}

/** Whether its first word is a common given name. */
export function startsAsName(text: string): boolean {
  return givenNames.has(text.trim().split(" ", 1)[0]?.toLowerCase() ?? "");
}

/** "Jane Ann Doe John Smith", as links without a mark between them are saved. */
function partedNames(text: string): readonly string[] {
  const words = text.split(" ");
  if (words.length < fewestRunning) return [text];
  const names: string[][] = [];
  for (const [place, word] of words.entries()) {
    const isStart = startsAsName(word) && words.length - place > 1;
    const last = names.at(-1);
    if (!last || (isStart && last.length > 1)) names.push([word]);
    else last.push(word);
  }
  return names.map((each) => each.join(" "));
}

function nameIn(part: string, isSigned: boolean): string | undefined {
  const bare = part
    .replace(/\s*\([^()]{2,40}\)$/u, "")
    .replaceAll(/^[([\s–—-]+|[)\]\s.:,*–—-]+$/gu, "")
    .replace(degrees, "");
  const wide = bare.replace(wideRole, "");
  if (wideName.test(wide) && (wide !== bare || isSigned || /[ \u3000]/u.test(wide))) return wide;
  if (isSigned && caselessName.test(bare)) return bare;
  if (agency.has(bare)) return isSigned || bare.length > 2 ? bare : undefined;
  const short = bare.replace(agencyBehind, "").replace(capitalsBehind, "");
  if (!isSigned && !mayBeName.test(short) && !groupName.test(short)) return undefined;
  const atRole = role.exec(short);
  const name = atRole && atRole.index > 0 ? beforeRole(short.slice(0, atRole.index)) : short;
  const words = name.split(" ");
  if (words.some((word) => noName.test(word)) || isOfDates(words)) return undefined;
  if (groupName.test(short)) return short;
  if (isSigned && article.test(name)) return properName.test(name) ? name : undefined;
  if (noFirst.test(words[0] ?? "")) return undefined;
  if (fullName.test(name)) return words.length <= 5 || isRunOfNames(words) ? name : undefined;
  return isSigned && (oneWord.test(name) || properName.test(name)) ? name : undefined;
}

const shortName = /^\S{1,30} (?:(?:\p{Lu}\.|\p{Ll}{1,4}) )?\S{1,30}/u;

/** "Jane Doe Executive" of "Jane Doe Executive Editor" is two words of a name and one of a role. */
function beforeRole(text: string): string {
  return shortName.exec(text)?.[0] ?? text.trim();
}

// Asked first, for most lines are menus and prose: how a full name's first two words begin.
const mayBeName = new RegExp(
  String.raw`^(?:\p{Lu}|[dl]['’])\S{0,40} (?:[\p{Lu}("“]|[dl]['’]|${particle}(?: |$))`,
  "u",
);

const capitalsBehind =
  /(?= \p{Lu}{2})(?<=^\p{Lu}\p{Ll}\S{0,20} (?:\S{1,20} )?\p{Lu}\p{Ll}\S{0,30})(?: \p{Lu}{2,10}){1,4}$/u;
const article = /^(?:[Tt]he|[Ll]e|[Ll]a|[Ll]es|[Ee]l|[Ll]os|[Ll]as|[Ii]l|[Dd]ie|[Dd]er|[Dd]as) /u;

/** "Friday" and "Friday Debate" are none, "April Jones" is one. */
function isOfDates(words: readonly string[]): boolean {
  const [first = ""] = words.map((word) => word.toLowerCase());
  return weekdays.has(first) || words.every((word) => months.has(word.toLowerCase()));
}

const properName =
  /^(?:\p{L}{2,3} )?\p{Lu}[\p{L}\p{N}.’'&+-]{1,30}(?: \p{Lu}[\p{L}\p{N}.’'&+-]{0,30}){0,3}$/u;

const longestRole = 80; // characters

/** A line that says what somebody does, and not much more. */
export function isRole(line: string): boolean {
  return line.length <= longestRole && role.test(line) && !/[.!?]$/u.test(line);
}
