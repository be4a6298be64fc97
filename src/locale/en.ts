import { type Locale, numbered, words } from "./locale.ts";

export const en: Locale = {
  language: "en",
  months: numbered(
    1,
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
  ),
  weekdays: numbered(
    1,
    "monday mon",
    "tuesday tues tue",
    "wednesday wed",
    "thursday thurs thur thu",
    "friday fri",
    "saturday sat",
    "sunday sun",
  ),
  numbers: new Map([
    ...numbered(1, "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    ...numbered(11, "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    ...numbered(18, "eighteen", "nineteen", "twenty"),
    ["thirty", 30],
    ["forty", 40],
    ["fifty", 50],
    ["sixty", 60],
    ["seventy", 70],
    ["eighty", 80],
    ["ninety", 90],
    ["hundred", 100],
  ]),
  ordinals: new Map([
    ...numbered(1, "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"),
    ...numbered(9, "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth"),
    ...numbered(
      15,
      "fifteenth",
      "sixteenth",
      "seventeenth",
      "eighteenth",
      "nineteenth",
      "twentieth",
    ),
    ...numbered(
      21,
      "twenty-first",
      "twenty-second",
      "twenty-third",
      "twenty-fourth",
      "twenty-fifth",
    ),
    ...numbered(26, "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth"),
    ["thirty-first", 31],
  ]),
  functionWords: words(`
    the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which
    one were all we her she there would their him been has when who will no more if out so what up said its about into
    than them only other after over most also
  `),
};
