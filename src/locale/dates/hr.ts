import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const hr: DateWords = {
  language: "hr",
  months: numbered(
    1,
    "siječanj siječnja sij",
    "veljača veljače velj",
    "ožujak ožujka ožu",
    "travanj travnja tra",
    "svibanj svibnja svi",
    "lipanj lipnja lip",
    "srpanj srpnja srp",
    "kolovoz kolovoza kol",
    "rujan rujna ruj",
    "listopad listopada lis",
    "studeni studenoga studenog stu",
    "prosinac prosinca pro",
  ),
  weekdays: numbered(
    1,
    "ponedjeljak pon",
    "utorak uto",
    "srijeda sri",
    "četvrtak čet",
    "petak pet",
    "subota sub",
    "nedjelja ned",
  ),
  published: ["objavljeno"],
  changed: ["ažurirano", "zadnja izmjena", "posljednje ažuriranje"],
  by: ["piše", "autor", "autorica"],
  at: ["u"],
  oClock: ["sati"],
};
