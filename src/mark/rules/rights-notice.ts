import { blockRule, hasAtMost } from "../rule.ts";

const reserved =
  /\ball rights reserved\b|\balle rechte vorbehalten\b|\btodos los derechos reservados\b|\btous droits réservés\b|\btodos os direitos reservados\b|\btutti i diritti riservati\b|\bwszelkie prawa zastrzeżone\b|\bвсе права защищены\b|無断転載|무단\s?전재/iu;
const dated = /^(?:copyright|©|\(c\)) ?(?:©|\(c\))? ?(?:19|20)\d{2}\b/iu;
const longest = 60; // words

export const rightsNotice = blockRule({
  name: "rights-notice",
  cuts: [
    "Copyright 2021 The Lantern. All rights reserved. This material may not be published.",
    "© 2019 The Lantern",
    "Alle Rechte vorbehalten.",
  ],
  keeps: [
    "Copyright law was changed in 2019.",
    "All rights are reserved for the heirs, the will says.",
    "The song is protected by copyright until 2045.",
  ],
  why: ({ text }) =>
    hasAtMost(longest, text) && (reserved.test(text) || dated.test(text))
      ? "states the rights in the page"
      : undefined,
});
