import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const pl: DateWords = {
  language: "pl",
  months: numbered(
    1,
    "styczeń stycznia sty",
    "luty lutego lut",
    "marzec marca mar",
    "kwiecień kwietnia kwi",
    "maj maja",
    "czerwiec czerwca cze",
    "lipiec lipca lip",
    "sierpień sierpnia sie",
    "wrzesień września wrz",
    "październik października paź",
    "listopad listopada lis",
    "grudzień grudnia gru",
  ),
  weekdays: numbered(
    1,
    "poniedziałek pon",
    "wtorek wt",
    "środa śr",
    "czwartek czw",
    "piątek pt",
    "sobota sob",
    "niedziela niedz",
  ),
  published: [
    "opublikowano",
    "opublikowane",
    "data publikacji",
    "publikacja",
    "dodano",
    "utworzono",
  ],
  changed: [
    "aktualizacja",
    "zaktualizowano",
    "ostatnia aktualizacja",
    "zmieniono",
    "data aktualizacji",
  ],
  by: ["autor", "autorka", "oprac", "tekst"],
  at: ["o", "godz"],
  oClock: [],
};
