import { blockRule, wordCount } from "../rule.ts";

const iconName = /(?<!sil|lex|emot|rub|hel)icons?\b/giu; // scraped names often run together: "bookmark-bicon bookmarkicon"
const fewest = 4; // names; prose on icons says the word once or twice in a paragraph
const share = 0.2; // of the words; a name is one to four words, "icon" among them

export const iconNames = blockRule({
  name: "icon-names",
  cuts: [
    "icon arrow-down icon close icon menu icon search icon user",
    "Menu icon Close icon Search icon Share icon",
    "icon menu-aicon menu-bicon closeicon arrow lefticon arrow right",
  ],
  keeps: [
    "Silicon, silicon oxide, silicon carbide and silicon nitride are made there.",
    "The icon was painted in Novgorod in the 14th century.",
    "A fashion icon, a style icon and a gay icon, she had long been an icon to the city, people said on Monday, as thousands came to the square to see her for the last time.",
  ],
  why: ({ text }) => {
    const names = text.match(iconName)?.length ?? 0;
    return names >= fewest && names / wordCount(text) >= share
      ? "lists the names of a page's icons"
      : undefined;
  },
});
