import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const it: DateWords = {
  language: "it",
  months: numbered(
    1,
    "gennaio gen",
    "febbraio feb",
    "marzo mar",
    "aprile apr",
    "maggio mag",
    "giugno giu",
    "luglio lug",
    "agosto ago",
    "settembre set sett",
    "ottobre ott",
    "novembre nov",
    "dicembre dic",
  ),
  weekdays: numbered(
    1,
    "lunedì lun",
    "martedì mar",
    "mercoledì mer",
    "giovedì gio",
    "venerdì ven",
    "sabato sab",
    "domenica dom",
  ),
  published: ["pubblicato", "pubblicato il", "pubblicata il", "creato il", "il"],
  changed: [
    "aggiornato",
    "aggiornato il",
    "ultimo aggiornamento",
    "modificato il",
    "ultima modifica",
  ],
  by: ["di", "a cura di", "testo di"],
  at: ["alle", "ore", "alle ore"],
  oClock: [],
};
