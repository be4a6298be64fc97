const british: readonly (readonly [RegExp, string])[] = [
  [/isation\b/gu, "ization"],
  [/\bcentre(?=s?\b)/gu, "center"],
  [/\bdefence\b/gu, "defense"],
  [/\blabour\b/gu, "labor"],
  [/\bprogramme\b/gu, "program"],
  [/\bharbour\b/gu, "harbor"],
];

/**
 * What all ways to write the same words have in common: no accents on Latin letters, no punctuation, lower case, one of the
 * two English spellings. Letters, digits and single spaces are left, so that keys and addresses made of them are one to one.
 */
export function keyOf(name: string): string {
  const bare = name
    .normalize("NFD")
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/(?<=\p{L})\.(?=\p{L})/gu, "")
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
  return british.reduce((key, [from, to]) => key.replaceAll(from, to), bare);
}
