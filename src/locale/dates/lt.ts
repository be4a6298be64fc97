import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const lt: DateWords = {
  language: "lt",
  months: numbered(
    1,
    "sausis sausio",
    "vasaris vasario",
    "kovas kovo",
    "balandis balandžio",
    "gegužė gegužės",
    "birželis birželio",
    "liepa liepos",
    "rugpjūtis rugpjūčio",
    "rugsėjis rugsėjo",
    "spalis spalio",
    "lapkritis lapkričio",
    "gruodis gruodžio",
  ),
  weekdays: numbered(
    1,
    "pirmadienis",
    "antradienis",
    "trečiadienis",
    "ketvirtadienis",
    "penktadienis",
    "šeštadienis",
    "sekmadienis",
  ),
  published: ["publikuota", "paskelbta"],
  changed: ["atnaujinta"],
  by: ["autorius", "autorė"],
  at: [],
  oClock: ["val"],
};
