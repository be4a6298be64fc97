import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const is: DateWords = {
  language: "is",
  months: numbered(
    1,
    "janúar jan",
    "febrúar feb",
    "mars mar",
    "apríl apr",
    "maí",
    "júní jún",
    "júlí júl",
    "ágúst ágú",
    "september sep",
    "október okt",
    "nóvember nóv",
    "desember des",
  ),
  weekdays: numbered(
    1,
    "mánudagur mán",
    "þriðjudagur þri",
    "miðvikudagur mið",
    "fimmtudagur fim",
    "föstudagur fös",
    "laugardagur lau",
    "sunnudagur sun",
  ),
  published: ["birt"],
  changed: ["uppfært", "síðast uppfært"],
  by: ["eftir"],
  at: ["kl"],
  oClock: [],
};
