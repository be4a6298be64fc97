import { remembered } from "../remembered.ts";
const irregular = new Map(
  `
  ate:eat became:become began:begin begun:begin blew:blow blown:blow bought:buy broke:break broken:break brought:bring
  built:build came:come caught:catch chose:choose chosen:choose dead:die deadly:die death:die died:die dies:die dying:die drew:draw
  drawn:draw drove:drive driven:drive fallen:fall fell:fall fled:flee flew:fly flown:fly fought:fight found:find gave:give
  given:give held:hold hidden:hide kept:keep knew:know known:know laid:lay led:lead left:leave lost:lose meant:mean
  met:meet paid:pay ran:run risen:rise rose:rise said:say sank:sink sunk:sink sent:send shook:shake shot:shoot sold:sell
  spent:spend spilt:spill spoke:speak spoken:speak stole:steal stolen:steal stood:stand struck:strike swore:swear sworn:swear
  taken:take taught:teach thrown:throw threw:throw told:tell took:take torn:tear went:go woke:wake won:win wore:wear
  written:write wrote:write
  `
    .trim()
    .split(/\s+/u)
    .map((pair) => pair.split(":") as [string, string]),
);

const shortest = 3; // letters that must stay
// Endings by what they leave: "explosion" and "exploded" to "explod", "election" and "elected" to "elect".
const endings: readonly (readonly [ending: RegExp, left: string])[] = [
  [/(?<=[aeiou])sions?$/u, "d"],
  [/(?<=ss)ions?$/u, ""],
  [/(?<=[a-z]{4})ations?$/u, ""],
  [/(?<=[a-z]{3}[ct])ions?$/u, ""],
  [/(?<=[a-z]{5})ments?$/u, ""],
  [/(?<=[a-z]{2})ies$|(?<=[a-z]{2})ied$/u, "y"],
  [/(?<=[a-z]{2}(?:ch|sh|ss|x|z))es$/u, ""],
  [/(?<=[a-z]{3}[^su])s$/u, ""],
  [/(?<=[a-z]{4})at(?:ed|ing)$/u, ""],
  [/(?<=[a-z]*[aeiouy][a-z]*)(?:ing|ings|ed)$/u, ""],
  [/(?<=[a-z]{4})ate$/u, ""],
];

const mostWords = 50_000; // some 5 MB

/**
 * What the forms of a word have in common, for comparing and never for showing: inflected English verbs, plurals, and the
 * nouns made of verbs by -ion, -ation and -ment. Words of other scripts and languages mostly stay as they are.
 */
export const stem = remembered((word: string): string => {
  const verb = irregular.get(word);
  if (verb !== undefined) return verb;
  let left = word;
  for (const [ending, instead] of endings) {
    const shorter = left.replace(ending, instead);
    if (shorter !== left && shorter.length >= shortest) left = shorter;
  }
  return left
    .replace(/(?<=[a-z]{3})e$/u, "")
    .replace(/(?<=[a-z]{2})(?<twice>[bdgmnprt])\k<twice>$/u, "$<twice>");
}, mostWords);
