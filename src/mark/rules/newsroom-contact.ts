import { promptRule } from "../prompt-rule.ts";

const asks =
  /^(?:get in touch with (?:our|the) (?:news|reporting|features|picture)?\s?(?:team|desk|reporters?|newsroom)|(?:do you have|have you got|have|got) (?:a|an|any) (?:story|news tip|tip)s? (?:for us|to share|you (?:want|would like) .{1,40})\?|(?:do you have|have|got) (?:a|an) (?:news )?tip\?|(?:e-?mail|contact|write to) (?:us|our (?:news )?(?:team|desk|newsroom|reporters?)) (?:at|on|via|by|with)\b|send (?:us )?(?:your )?(?:news |story )?tips\b|for more stories like this\b)/iu;
const longest = 45; // words; an appeal, not a report on one

export const newsroomContact = promptRule({
  name: "newsroom-contact",
  cuts: [
    "Get in touch with our news team by e-mailing news@lantern.example",
    "Do you have a story for us? Write to tips@lantern.example",
    "For more stories like this, check our news page.",
  ],
  keeps: [
    "Get in touch with our past, the museum says.",
    "Do you have any news of my son? she asked the soldiers every morning.",
    "Contact us if you see him, police said.",
    "Have a question for the pope? So did 300 children on Sunday.",
    "Contact was lost at noon.",
    "Do you have a minute? he asked her.",
  ],
  says: (text) => asks.test(text),
  longest,
  why: "asks the reader to write in",
});
