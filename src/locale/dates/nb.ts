import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const nb: DateWords = {
  language: "nb",
  months: numbered(
    1,
    "januar jan",
    "februar feb",
    "mars mar",
    "april apr",
    "mai",
    "juni jun",
    "juli jul",
    "august aug",
    "september sep sept",
    "oktober okt",
    "november nov",
    "desember des",
  ),
  weekdays: numbered(
    1,
    "mandag man",
    "tirsdag tirs",
    "onsdag ons",
    "torsdag tors",
    "fredag fre",
    "lørdag lør",
    "søndag søn",
  ),
  published: ["publisert", "publisert den", "først publisert", "skrevet"],
  changed: ["oppdatert", "sist oppdatert", "endret", "sist endret"],
  by: ["av", "tekst", "skrevet av"],
  at: ["kl"],
  oClock: [],
};
