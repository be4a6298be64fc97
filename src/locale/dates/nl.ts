import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const nl: DateWords = {
  language: "nl",
  months: numbered(
    1,
    "januari jan",
    "februari feb",
    "maart mrt",
    "april apr",
    "mei",
    "juni jun",
    "juli jul",
    "augustus aug",
    "september sep sept",
    "oktober okt",
    "november nov",
    "december dec",
  ),
  weekdays: numbered(
    1,
    "maandag ma",
    "dinsdag di",
    "woensdag wo",
    "donderdag do",
    "vrijdag vr",
    "zaterdag za",
    "zondag zo",
  ),
  published: ["gepubliceerd", "gepubliceerd op", "geplaatst op", "verschenen op"],
  changed: [
    "bijgewerkt",
    "bijgewerkt op",
    "laatst bijgewerkt",
    "laatst gewijzigd",
    "gewijzigd op",
    "laatste update",
    "geüpdatet",
  ],
  by: ["door", "tekst"],
  at: ["om"],
  oClock: ["uur"],
};
