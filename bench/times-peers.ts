import recognizers from "@microsoft/recognizers-text-date-time";
import { parse } from "chrono-node";
import nlp from "compromise";
import datePlugin from "compromise-dates";
import type { Day } from "../src/day.ts";
import { splitSentences } from "../src/time/sentences.ts";
import type { Timex } from "./timeml.ts";
import { timexOfChrono } from "./times-chrono.ts";
import { timexOfDate, timexOfDuration } from "./times-compromise.ts";
import { timexOfRecognized } from "./times-recognizers.ts";
import type { TimeSystem } from "./times-systems.ts";
import { isOtherWord } from "./times-words.ts";

const anyDay = "2001-06-15" as Day; // for a text whose day is not known: never today, so that figures stay
const { Culture, DateTimeOptions } = recognizers;
nlp.plugin(datePlugin);

const withOffsets = { offset: true, terms: false, text: false };

export const timePeers: readonly TimeSystem[] = [
  peer("Recognizers", (text, anchor) =>
    recognizers
      .recognizeDateTime(text, Culture.English, DateTimeOptions.None, noonOf(anchor))
      .map((found) => timexOfRecognized(text, found, anchor)),
  ),
  peer("chrono", (text, anchor) =>
    parse(text, noonOf(anchor), { forwardDate: false }).map((found) =>
      timexOfChrono(text, found, anchor),
    ),
  ),
  peer("compromise", (text, anchor) => {
    const document = nlp(text);
    const context = { today: `${anchor}T12:00:00`, timezone: "UTC" };
    const dates = document.dates(context).json(withOffsets);
    const durations = document.durations().json(withOffsets);
    return [
      ...dates.map((found) => timexOfDate(text, found, anchor)),
      ...durations.map((found) => timexOfDuration(text, found)),
    ];
  }),
];

/** They are asked a sentence at a time: they find more in it than in a whole text, and a fault costs no more than it. */
function peer(
  name: string,
  findIn: (sentence: string, anchor: Day) => readonly Timex[],
): TimeSystem {
  return {
    name,
    find: (text, anchor = anyDay) => {
      const timexes: Timex[] = [];
      let failed = 0;
      for (const sentence of splitSentences(text)) {
        try {
          for (const timex of findIn(sentence.text, anchor)) {
            if (isOtherWord(sentence.text.slice(timex.start, timex.end))) continue;
            timexes.push({
              ...timex,
              start: sentence.start + timex.start,
              end: sentence.start + timex.end,
            });
          }
        } catch {
          failed += 1;
        }
      }
      return { timexes, failed };
    },
  };
}

/** Of the machine's own zone, as the peers read it. */
function noonOf(day: Day): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date, 12);
}
