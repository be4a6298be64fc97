import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const lv: DateWords = {
  language: "lv",
  months: numbered(
    1,
    "janvāris janvārī janv",
    "februāris februārī febr",
    "marts martā",
    "aprīlis aprīlī apr",
    "maijs maijā",
    "jūnijs jūnijā jūn",
    "jūlijs jūlijā jūl",
    "augusts augustā aug",
    "septembris septembrī sept",
    "oktobris oktobrī okt",
    "novembris novembrī nov",
    "decembris decembrī dec",
  ),
  weekdays: numbered(
    1,
    "pirmdiena",
    "otrdiena",
    "trešdiena",
    "ceturtdiena",
    "piektdiena",
    "sestdiena",
    "svētdiena",
  ),
  published: ["publicēts", "publicēta"],
  changed: ["atjaunots", "atjaunināts", "labots"],
  by: ["autors", "autore"],
  at: ["plkst"],
  oClock: [],
};
