import { promptRule } from "../prompt-rule.ts";

const earns =
  /\b(?:we|our (?:site|team|editors?|partners?)|us)\b[^.!?]{0,80}\b(?:earn|receive|get|make|collect)\b[^.!?]{0,30}\bcommissions?\b|\bmay earn (?:us )?(?:an? )?(?:small |affiliate )?commission\b/iu;
const sells =
  /\b(?:links?|purchases?|buy(?:ing)?|bought|shop(?:ping)?|affiliates?|retailers?|products?)\b/iu;
const longest = 60; // words; a notice, not a report on one

export const commissionNotice = promptRule({
  name: "commission-notice",
  cuts: [
    "We may earn a commission if you buy through our links.",
    "Our editors choose every product; buying through us may earn us a commission.",
  ],
  keeps: [
    "The commission will earn the respect of us all, he said.",
    "Agents get a commission for every house they sell.",
    "We expect to receive the report of the Warren Commission by May.",
    "Dealers who sell the bonds may earn a commission of 4 per cent, the regulator found.",
    "She told us that agents earn huge commissions on every policy they sell.",
    "We received the report of the commission on Monday.",
  ],
  says: (text) => sells.test(text) && earns.test(text),
  longest,
  why: "says who earns from its links",
});
