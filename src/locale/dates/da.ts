import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const da: DateWords = {
  language: "da",
  months: numbered(
    1,
    "januar jan",
    "februar feb",
    "marts mar",
    "april apr",
    "maj",
    "juni jun",
    "juli jul",
    "august aug",
    "september sep sept",
    "oktober okt",
    "november nov",
    "december dec",
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
  published: ["publiceret", "offentliggjort", "udgivet"],
  changed: ["opdateret", "sidst opdateret", "senest opdateret", "ændret"],
  by: ["af", "skrevet af", "tekst"],
  at: ["kl"],
  oClock: [],
};
