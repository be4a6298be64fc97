import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const ro: DateWords = {
  language: "ro",
  months: numbered(
    1,
    "ianuarie ian",
    "februarie feb",
    "martie mar",
    "aprilie apr",
    "mai",
    "iunie iun",
    "iulie iul",
    "august aug",
    "septembrie sept sep",
    "octombrie oct",
    "noiembrie noi nov",
    "decembrie dec",
  ),
  weekdays: numbered(
    1,
    "luni",
    "marți marti",
    "miercuri",
    "joi",
    "vineri",
    "sâmbătă sambata",
    "duminică duminica",
  ),
  published: ["publicat", "publicat la", "data publicării"],
  changed: ["actualizat", "actualizat la", "ultima actualizare", "data actualizării"],
  by: ["de", "autor", "scris de"],
  at: ["ora", "la"],
  oClock: [],
};
