import { blockRule, hasAtMost } from "../rule.ts";

// Agencies and archives whose names close captions; a person's name may stand before them.
const agencies = [
  "AAP",
  "AFP",
  "Alamy",
  "Anadolu(?: Agency)?",
  "ANSA",
  "AP(?: Photo)?",
  "Associated Press",
  "Bloomberg",
  "CP",
  "dpa",
  "EPA(?:-EFE)?",
  "Getty(?: Images)?",
  "Interfax",
  "iStock",
  "Kommersant",
  "Kyodo(?: News)?",
  "Moskva News Agency",
  "NASA",
  "NurPhoto",
  "PA(?: Wire)?",
  "Pool",
  "Reuters",
  "RIA Novosti",
  "Shutterstock",
  "Sputnik",
  "TASS",
  "Ukrinform",
  "UPI",
  "Xinhua",
  "Zuma(?: Press)?",
].join("|");
const agency = `(?:${agencies})(?:[ /]{1,3}(?:${agencies}))?`;
const agencyAtEnd = new RegExp(`(?:[/|©]|\\bvia) ?${agency}$`, "iu");
// Behind a finished sentence, an agency in brackets signs a report.
const agencyInBrackets = new RegExp(`(?<![.!?…]["”’»]?) \\(${agency}\\)$`, "iu");
const name = String.raw`(?-i:\p{Lu}[\p{L}.'’-]{0,30}|of|for|the|via|and|de|van|von|/|&)`;
const creditWord = new RegExp(
  `(?:^|[.!?)] |\\()(?:photo(?:graph)?s?|image|picture|pic|credit|photo credit)(?: (?:credit|by|courtesy(?: of)?)|:|/) ?${name}(?:,? ${name}){0,8}\\)?$`,
  "iu",
);
const longest = 60; // words; a caption, not a story that closes with its agency

export const photoCredit = blockRule({
  name: "photo-credit",
  cuts: [
    "The minister at the summit. Jane Doe / Reuters",
    "Rescuers in the village (AP)",
    "A flooded street. Photo: Jane Doe",
  ],
  keeps: [
    "The mayor said the city would rebuild, and the minister agreed to pay. (Reuters)",
    "Photo: How Rome was saved",
    "Image by image falls the empire",
    "The talks ended without a result, he told Reuters",
    "A picture of the damage emerged by Monday.",
    "Picture by picture, the film shows the flood",
    "Photos from Kyiv show damage",
    "He has worked for both AFP and the AP.",
  ],
  why: ({ text }) =>
    hasAtMost(longest, text) &&
    [agencyAtEnd, agencyInBrackets, creditWord].some((form) => form.test(text))
      ? "is a caption with a photo credit"
      : undefined,
});
