import { lengthInWords } from "../../locale/words.ts";
import { isReported } from "../reported.ts";
import { blockRule } from "../rule.ts";

const reserved =
  /\ball rights reserved\b(?! (?:to|for|by the)\b)|\balle rechte vorbehalten\b|\btodos los derechos reservados\b|\btous droits réservés\b|\btodos os direitos reservados\b|\btutti i diritti riservati\b|\bwszelkie prawa zastrzeżone\b|все права защищены/iu;
const forbidden =
  /無断(?:転載|複製)[^。]{0,30}禁|(?:禁止|严禁|嚴禁)[^。]{0,10}(?:转载|轉載)|무단\s?전재[^.]{0,30}금지/u;
const dated = /^(?:copyright|©|\(c\)) ?(?:©|\(c\))? ?(?:19|20)\d{2}\b(?!,)/iu;
const longest = 60; // words
const mostCharacters = 600; // a notice is looked for in no more

export const rightsNotice = blockRule({
  name: "rights-notice",
  cuts: [
    "Copyright 2021 The Lantern. All rights reserved. This material may not be published.",
    "© 2019 The Lantern",
    "Alle Rechte vorbehalten.",
    "Все права защищены.",
    "記事の無断転載・複製を禁じます。",
  ],
  keeps: [
    "The treaty left all rights reserved to the states, the court said.",
    "Copyright 1998, the song made him rich, said the widow.",
    "新聞協会は月曜日、人工知能の会社による記事の無断転載を強く非難する声明を発表した。",
    "Copyright law was changed in 2019.",
    "All rights are reserved for the heirs, the will says.",
    "The song is protected by copyright until 2045.",
  ],
  why: ({ text }) =>
    text.length <= mostCharacters &&
    [reserved, dated, forbidden].some((form) => form.test(text)) &&
    lengthInWords(text) <= longest &&
    !isReported(text)
      ? "states the rights in the page"
      : undefined,
});
