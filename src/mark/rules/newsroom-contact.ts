import { blockRule, hasAtMost } from "../rule.ts";

const asks =
  /^(?:get in touch with (?:our|the) (?:news|reporting|features|picture)?\s?(?:team|desk|reporters?|newsroom)|(?:do you have|have you got|have|got) (?:a|an|any) (?:story|news|tip|news tip|question|comment)s?\b[^.]{0,60}\?|(?:e-?mail|contact|write to) (?:us|our (?:news )?(?:team|desk|newsroom|reporters?))\b|send (?:us )?(?:your )?(?:news |story )?tips\b|for more stories like this\b)/iu;
const longest = 45; // words; an appeal, not a report on one

export const newsroomContact = blockRule({
  name: "newsroom-contact",
  cuts: [
    "Get in touch with our news team by e-mailing news@lantern.example",
    "Do you have a story for us? Write to tips@lantern.example",
    "For more stories like this, check our news page.",
  ],
  keeps: [
    "Get in touch with our past, the museum says.",
    "Contact was lost at noon.",
    "Do you have a minute? he asked her.",
  ],
  why: ({ text }) =>
    asks.test(text) && hasAtMost(longest, text) ? "asks the reader to write in" : undefined,
});
