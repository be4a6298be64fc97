import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const sv: DateWords = {
  language: "sv",
  months: numbered(
    1,
    "januari jan",
    "februari feb febr",
    "mars mar",
    "april apr",
    "maj",
    "juni jun",
    "juli jul",
    "augusti aug",
    "september sep sept",
    "oktober okt",
    "november nov",
    "december dec",
  ),
  weekdays: numbered(
    1,
    "måndag mån",
    "tisdag tis",
    "onsdag ons",
    "torsdag tors",
    "fredag fre",
    "lördag lör",
    "söndag sön",
  ),
  published: ["publicerad", "publicerat", "publicerades", "skapad"],
  changed: ["uppdaterad", "uppdaterat", "senast uppdaterad", "ändrad", "uppdaterades"],
  by: ["av", "text", "skriven av"],
  at: ["kl"],
  oClock: [],
};
