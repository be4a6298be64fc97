import { blockRule } from "../rule.ts";

const alsoOnHost =
  /^(?:also|more|read more|see more) (?:on|at|from) (?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24} ["“‘«]?(?-i:\p{Lu}|\p{N}).{0,200}(?<!\.)$/iu;
const labelled =
  /^(?:read (?:more|also|next)|also read|see also|don['’]t miss|(?:related|recommended)(?: (?:articles?|stories|story|news|content))?)(?:\s?[:|]\s?|\s[–—-]\s)\S/iu;
// Uppercase labels: "Watch the door: it opens" is a sentence.
const capitals =
  /^(?:READ|SEE|WATCH|LISTEN|MORE|RELATED|VIDEO|PHOTOS|GALLERY|OPINION)(?: [A-Z]{2,10}){0,3}\s?[:|]\s?\S/u;
const elsewhere =
  /^(?:à lire aussi|lire aussi|voir aussi|les også|läs (?:också|även|mer)|læs også|lees ook|lies auch|lest auch|lesen sie auch|leggi anche|lea también|lee también|te puede interesar|leia (?:também|mais)|veja também|czytaj (?:też|także|również)|zobacz (?:też|także|również)|читайте также|baca juga|lue myös|také čtěte|čtěte také|přečtěte si)(?:\s?[:：–—-]\s?|\s)\S[^\n]{0,200}(?<!\.)$/iu;

export const relatedLink = blockRule({
  name: "related-link",
  cuts: [
    "Also on example.com Ministers meet in the capital",
    "READ MORE: Ministers meet in the capital",
    "Related: What the ministers want",
    "MORE: Map shows where the ministers meet",
    "Les også: Ministrene møtes i hovedstaden",
    "À lire aussi La rencontre des ministres",
  ],
  keeps: [
    "More on example.com shares, which fell on Monday",
    "More from example.com: profits up",
    "Also on Tuesday, ministers met in the capital.",
    "Read more slowly, she told the class.",
    "Watch: the door opens.",
    "Related: his brother is a general.",
    "MORE: that is what they want, the striking nurses say.",
    "Lire aussi vite que possible, tel est le but.",
    "Related charges were dropped in March.",
  ],
  why: ({ text }) =>
    [alsoOnHost, elsewhere].some((form) => form.test(text)) ||
    ([labelled, capitals].some((form) => form.test(text)) && !text.endsWith("."))
      ? "links to another story"
      : undefined,
});
