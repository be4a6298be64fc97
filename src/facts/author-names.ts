import { isWebAddress } from "../read/codec.ts";
import { parseNames } from "./byline.ts";
import { folded } from "./title-words.ts";

const label = /^(?:by|von|par|por|di|door|av|af)\s+/iu;
const noName =
  /^[@#]|^(?:admin|administrator|editor|author|root|user|unknown|null|undefined|none|n\/a|webmaster|guest|anonymous|(?:written|posted|published) by|about the author)$|^[\d\s.:/-]+$|^\S{1,60}\.author$/iu;
const helping =
  /^(?:updated|reviewed|edited|medically reviewed|fact[ -]checked|photo(?:graph|s)?|pictures|illustrat\p{L}{1,5}|video|translated|researched|produced|contributions?)\b/iu;

/** Names that stand in one string; what is no name stands as it is. `sites` are folded names of the outlet. */
export function splitNames(text: string, sites: readonly string[]): readonly string[] {
  const parts = withoutHelpers(withoutOutlet(withoutContacts(text, sites), sites));
  const names = parseNames(parts);
  if (names.length > 0) return withoutRoles(names);
  const rest = parts.replace(label, "").trim();
  return rest === "" || isWebAddress(rest) || noName.test(rest) ? [] : [rest];
}

const address = /\s{1,9}[(<[]?[^\s@]{0,60}@[^\s@]{1,60}/gu;
const client = /\s+for\s+(?<outlet>(?:the\s+)?\p{Lu}[^,;|]{1,60})$/iu;
const capitals = /\s+(?:AND|UND|ET|OG|OCH)\s+/gu;

/** Without addresses and the outlet it was written for behind a name: "Jane Doe jane@lantern.example", "Jane Doe for XYZ". */
function withoutContacts(text: string, sites: readonly string[]): string {
  const bare = text.trim().replaceAll(address, "").replaceAll(capitals, ", ");
  const outlet = client.exec(bare)?.groups?.["outlet"] ?? "";
  const isOutlet = sites.includes(folded(outlet)) || /^\p{Lu}{2,9}$/u.test(outlet);
  return isOutlet ? bare.replace(client, "") : bare;
}

/** Without "Updated by …": who helped is no author. */
function withoutHelpers(text: string): string {
  return text
    .split(/\s*[,;|]\s*/u)
    .filter((part) => !helping.test(part))
    .join(", ");
}

const marks = /\s*[,|]\s*|\s+[–—-]\s+/u;

/** Without the outlet's name behind a comma, a bar or a dash, where there is a name before it. */
function withoutOutlet(text: string, sites: readonly string[]): string {
  const parts = text.split(marks);
  const own = parts.filter((part, index) => index === 0 || !sites.includes(folded(part)));
  return own.length === parts.length ? text : own.join(", ");
}

const role =
  /(?:^|\s|-)(?:experts?|founders?|managers?|director|officer|owner|president|coach|trainer|specialist|strategist|consultant|analyst|nutritionist|dietitian|attorney|lawyer|gardener|columnists?|professor|researcher|scientist|physician|marketing|journalism|writer|editor|reporter|correspondent)$/iu;

/** A list of a name and what its bearer does reads like one of two names. */
export function withoutRoles(names: readonly string[]): readonly string[] {
  const at = names.findIndex((name, index) => index > 0 && role.test(name));
  return at === -1 ? names : names.slice(0, at);
}

const team =
  /^(?:[\p{L}\p{N}][\p{L}\p{N}.&'’]{0,30} ){1,5}(?:team|staff|editors|newsroom|desk|bureau|contributors|editorial board)$/iu;

/** A body of people as a byline names it: "The Lantern editors". */
export function isTeam(text: string): boolean {
  return (
    text.length <= longestTeam && team.test(text) && !/^(?:about|meet|our|more)\b/iu.test(text)
  );
}

const longestTeam = 60; // characters

/** A name that logs somebody in, or the outlet itself: it is an author where nothing better is stated. */
export function isWeak(names: readonly string[], sites: readonly string[]): boolean {
  return names.every((name) => sites.includes(folded(name)) || isLogin(name));
}

const login = /^\S*[\p{L}\p{N}][._\d]\S*$|^\p{Ll}\S*$|^\p{Lu}?\p{Ll}+\p{Lu}{1,2}$/u;

function isLogin(name: string): boolean {
  return !name.includes(" ") && login.test(name);
}
