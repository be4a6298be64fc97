import { blockRule, hasAtMost } from "../rule.ts";

const giveNow =
  /^(?:donate|give|contribute|support us|become a member)(?: (?:now|today|monthly))?!?$/iu;
const ourWork =
  /^(?:please )?(?:support|fund|help (?:us|fund|keep)|donate to|make a donation to|chip in)\b.{0,30}\bour (?:work|journalism|journalists|reporting|reporters|newsroom|site|mission|magazine|paper)\b/iu;
// Words that newspapers, broadcasters and sites have in their names.
const media =
  "Chronicle|Courier|Daily|Dispatch|Gazette|Guardian|Herald|Independent|Journal|Magazine|Mail|Media|Mirror|News|Observer|Post|Press|Project|Radio|Record|Review|Standard|Star|Sun|Telegraph|Times|Today|Tribune|TV|Weekly|World";
const theOutlet = new RegExp(
  `^(?:please )?(?:support|donate to|become a (?:member|supporter|patron) of) (?:[\\p{L}\\p{N}.’'-]{1,30} ){0,4}(?:${media})\\b.{0,30}(?<![.…?])$`,
  "iu",
);
const longest = 12; // words; an appeal on a button or in a bar, not a sentence about one

export const supportLine = blockRule({
  name: "support-line",
  cuts: ["Support The Daily Example!", "Donate now", "Please support our journalism"],
  keeps: [
    "Support for the bill has grown since May.",
    "Support our troops, says minister",
    "Support the US, the minister says",
    "Become a member of the union!",
    "Help us, they cried from the roof.",
  ],
  why: ({ text }) =>
    [giveNow, ourWork, theOutlet].some((form) => form.test(text)) && hasAtMost(longest, text)
      ? "asks the reader for support"
      : undefined,
});
