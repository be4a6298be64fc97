const verbs =
  "said|says|told|tells|wrote|writes|asked|asks|argued|argues|warned|warns|found|ruled|pleaded|demanded|joked|shouted|added|answered|replied|ordered|promised|explained|recalled|claimed|insisted|urged";
// ", the judge said", "? she asked the soldiers", "the prime minister told".
const speaker = new RegExp(
  `(?:[,?!…]["”’»]?|["”’»]|—|–) (?:[\\p{L}\\p{N}.'’-]{1,30} ){0,7}(?:${verbs})\\b|\\b(?:${verbs}) (?:on|in|to|that|the|his|her|their|before|after)\\b`,
  "iu",
);

/** Whether a sentence tells what somebody said: a prompt or a notice of the page has no speaker. */
export function isReported(text: string): boolean {
  return speaker.test(text);
}
