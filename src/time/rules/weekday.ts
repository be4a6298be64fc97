import { weekdayFrom } from "../calendar.ts";
import { directionAt } from "../direction.ts";
import { expression, weekdayName } from "../patterns.ts";
import { anyWeekday, dayReading } from "../reading.ts";
import { anchoredRule } from "../rule.ts";
import { isCasedAsName, readWeekday } from "../words.ts";

const names = "Times|Telegraph|Mirror|Mail|Express|Herald|Post|Independent|Sun|Star|Night|Morning";
const weekday = expression(
  String.raw`(?<!\b(?:Black|Good|Bloody|Cyber|Fat|Super|Easter|Palm|Ash|Holy|Casual|Man)\s|\b(?:Mail|Independent|Scotland|Ireland|Wales)\son\s)`,
  String.raw`(?:(?-i:early|late|earlier|later)\s)?(?<weekday>${weekdayName})(?!\s(?:${names}|the\s13th)(?!\p{L}))`,
);

// Which one it is, other words tell: "the last Monday of May", "the Friday before the vote", "the following Friday".
const other =
  /\b(?:on\san?|one|some|every|the\s(?:first|second|third|fourth|last|final|following|previous|preceding))\s$/iu;
const the = /\bthe\s$/iu;
const beside = /^\s(?:before|after)\s/iu;
const some = /\b(?:an?|any)\s$/iu;
const ends = /^(?:[.,;:!?)]|$)/u;

/**
 * The latest one up to the article's day, or, where the clause speaks of what is to come, the first from it on; no day where
 * only other words tell which one is meant.
 */
export const weekdayRule = anchoredRule({
  name: "weekday",
  examples: [
    ["He was seen on [Friday].", "2021-11-02", "2021-10-29"],
    ["Они встретились во [вторник].", "2021-11-03", "2021-11-02"],
    ["Суд состоится в [пятницу].", "2021-11-02", "2021-11-05"],
    ["He was born on a [Friday] in 1950.", "2021-11-02", "XXXX-WXX-5"],
    ["They vote on the first [Tuesday] in November.", "2021-11-02", "XXXX-WXX-2"],
    ["The [Friday] before the vote he left.", "2021-11-02", "XXXX-WXX-5"],
    ["They struck [early Sunday].", "2021-11-02", "2021-10-31"],
    ["The [Tuesday] vote failed.", "2021-11-02", "2021-11-02"],
    ["The panel will meet on [Thursday].", "2021-11-02", "2021-11-04"],
    ["Talks are scheduled for [Monday].", "2021-11-02", "2021-11-08"],
  ],
  not: [
    "The Sunday Times said so.",
    "Black Friday sales",
    "He sat in the sun.",
    "a friday feeling",
    "The Mail on Sunday printed it.",
    "It was Friday the 13th.",
    "It was a Wednesday.",
    "Погода и среда обитания",
  ],
  pattern: weekday,
  read: ({ groups, sentence, start, end }, anchor) => {
    const day = readWeekday(groups["weekday"]);
    if (day === undefined || !isCasedAsName(groups["weekday"])) return undefined;
    const [before, after] = [
      sentence.slice(Math.max(0, start - 16), start),
      sentence.slice(end, end + 10),
    ];
    // "It was a Wednesday": which one is not told.
    if (some.test(before) && ends.test(after)) return undefined;
    if (other.test(before) || (the.test(before) && beside.test(after))) return anyWeekday(day);
    return dayReading(weekdayFrom(anchor, day, directionAt(sentence, { start, end })));
  },
});
