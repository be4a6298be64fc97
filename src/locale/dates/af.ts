import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const af: DateWords = {
  language: "af",
  months: numbered(
    1,
    "januarie jan",
    "februarie feb",
    "maart mrt",
    "april apr",
    "mei",
    "junie jun",
    "julie jul",
    "augustus aug",
    "september sep sept",
    "oktober okt",
    "november nov",
    "desember des",
  ),
  weekdays: numbered(
    1,
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrydag",
    "saterdag",
    "sondag",
  ),
  published: ["gepubliseer", "gepubliseer op", "geplaas", "geplaas op"],
  changed: ["opgedateer", "laas opgedateer", "gewysig"],
  by: ["deur", "geskryf deur"],
  at: ["om"],
  oClock: [],
};
