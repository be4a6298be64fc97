import { words } from "../../locale/locale.ts";
import { knownAcronyms } from "../../locale/organisations.ts";
import { placesIn } from "../../locale/places.ts";
import { givenNames } from "../../locale/given-names.ts";
import { runsIn } from "../name-runs.ts";
import type { Token } from "../tokens.ts";
import { dateWords, functionWords } from "../word-sets.ts";
import { englishMentions, toMention, type Mention } from "./mentions.ts";
import { isAcronym } from "./token-runs.ts";
import type { Writing } from "./pieces.ts";
import { russianMentions } from "./russian.ts";
import { none, type Signs } from "./signs.ts";

/** Names in a sentence, by the rules of its language, a BCP 47 subtag; fewer where there are none of its own. */
export function mentionsIn(
  tokens: readonly Token[],
  writing: Writing,
  language: string,
): readonly Mention[] {
  if (language === "en") return englishMentions(tokens, writing);
  return language === "ru" ? russianMentions(tokens, writing) : sureMentions(tokens, language);
}

const most = 3; // words of a person's name
const familiar = words("nato cia fbi bbc cnn imf opec unesco unicef nasa kgb"); // written so in many languages
// Given names that are words of other languages.
const doubtful = words(
  "will mark van art may april june august rose grace hope bill pat rob per ben stan ten wei nur la an don",
);

/** In a language without rules of its own: full names that begin with a common given name, countries, what everybody knows. */
function sureMentions(tokens: readonly Token[], language: string): readonly Mention[] {
  const countries = placesIn(language === "" ? "und" : language);
  return runsIn(tokens).flatMap(({ from, to }) => {
    const own = tokens.slice(from, to);
    const toOne = (start: number, signs: Signs): readonly Mention[] => [
      toMention(tokens, { from: start, to, isTitled: false }, signs),
    ];
    const lower = own.map((token) => token.lower).join(" ");
    if (countries.has(lower) && !own[0]?.isFirst) return toOne(from, { ...none, place: 5 });
    const [only] = own;
    if (own.length === 1) {
      const isKnown =
        only && isAcronym(only) && familiar.has(only.lower) && knownAcronyms.has(only.lower);
      return isKnown ? toOne(from, { ...none, organisation: 5 }) : [];
    }
    const at = own.findIndex((token) => givenNames.has(token.lower) && !doubtful.has(token.lower));
    const named = own.slice(at);
    const isPerson =
      at >= 0 &&
      named.length > 1 &&
      named.length <= most &&
      named.every(({ lower, written, gap }, index) => {
        const isPlain = !functionWords.has(lower) && !dateWords.has(lower);
        return (
          isPlain && !isAcronym({ written } as Token) && (index === 0 || gap === " " || gap === "-")
        );
      });
    return isPerson ? toOne(from + at, { ...none, person: 3 }) : [];
  });
}
