import { dateWords } from "../locale/dates/all.ts";

const labels = dateWords
  .flatMap(({ by }) => by)
  .toSorted((a, b) => b.length - a.length)
  .map((each) => RegExp.escape(each))
  .join("|");
const label = new RegExp(`^(?<label>${labels})(?::| :|(?=\\s))\\s*`, "iu");

const particle = String.raw`(?:de|da|do|dos|das|di|del|della|du|des|van|von|vom|zu|zum|der|den|ten|ter|al|el|bin|ibn|la|le|les|af|av|i|y|e|’t|'t)`;
const named = String.raw`(?:\p{Lu}|[dl]['’]\p{Lu}|(?:Mc|Mac)\p{Lu})[\p{L}\p{M}.'’‑-]{0,30}`;
const initial = String.raw`\p{Lu}\.`;
const name = String.raw`(?:${named})(?:[ \u00a0](?:${named}|${initial}|${particle}|\p{Lu}{1,3}|“[^”]{1,20}”|"[^"]{1,20}")){1,5}`;
const onlyName = new RegExp(`^${name}$`, "u");
const oneWord = /^\p{Lu}[\p{L}\p{M}'’-]{2,30}$/u;

const between =
  /\s*(?:[;,/|•·]|\s[–—-]\s)\s*(?:and|und|et|y|e|en|og|och|i|a|ja|și|és|ve|и|та|і|και)?\s+|\s+(?:and|und|et|y|e|en|og|och|i|a|ja|și|és|ve|и|та|і|και|&|with|mit|avec|con)\s+|\s*[,;•·]\s*/u;

const role =
  /(?:report|correspond|editor|writer|journalist|columnist|contribut|author|staff|producer|chief|director|analyst|freelance|redakt|reporter|korrespond|journalist|autor|rédact|periodist|giornalist|redactor|toimitt|Reuters|AFP|News|Press|Agency|Agence|dpa|PhD|M\.?D\.?|Ph\.D|RD|CFP|MBA|Professor|@|корреспондент|редактор|журналист)/iu;
const noName =
  /^(?:the|a|our|your|all|more|read|share|follow|about|guest|breaking|top|latest|monday|tuesday|wednesday|thursday|friday|saturday|sunday|news|home|world|staff|press)$|\d/iu;

/** Names of a line that is nothing but a byline: "By", the names, perhaps what they do. Undefined where it is anything else. */
export function parseByline(line: string): readonly string[] | undefined {
  const text = line.replaceAll(/\s+/gu, " ").trim();
  const found = label.exec(text);
  if (!found || text.length > longest) return undefined;
  return namesOf(text.slice(found[0].length), false);
}

/** Names where markup says that there are names: with or without "By". */
export function parseNames(source: string): readonly string[] {
  const text = source.replaceAll(/\s+/gu, " ").trim();
  const found = label.exec(text);
  return namesOf(found ? text.slice(found[0].length) : text, true) ?? [];
}

const longest = 200; // characters

function namesOf(text: string, isSaid: boolean): readonly string[] | undefined {
  const names: string[] = [];
  for (const part of text.split(between)) {
    const each = part
      .replace(/^[([]|[)\]]$/gu, "")
      .replace(/[.:,]$/u, "")
      .trim();
    if (each === "") continue;
    if (isName(each) || (isSaid && oneWord.test(each) && !noName.test(each))) names.push(each);
    else if (!(names.length > 0 && role.test(each) && each.split(" ").length <= 8))
      return undefined;
  }
  return names.length === 0 ? undefined : [...new Set(names)];
}

function isName(text: string): boolean {
  return onlyName.test(text) && !text.split(" ").some((word) => noName.test(word));
}
