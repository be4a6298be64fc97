import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const hu: DateWords = {
  language: "hu",
  months: numbered(
    1,
    "január januári jan",
    "február februári feb febr",
    "március márc",
    "április ápr",
    "május máj",
    "június jún",
    "július júl",
    "augusztus aug",
    "szeptember szept",
    "október okt",
    "november nov",
    "december dec",
  ),
  weekdays: numbered(1, "hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap"),
  published: ["megjelent", "közzétéve", "publikálva", "létrehozva"],
  changed: ["frissítve", "módosítva", "utolsó frissítés", "frissült"],
  by: ["írta", "szerző"],
  at: [],
  oClock: [],
};
