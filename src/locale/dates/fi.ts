import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const fi: DateWords = {
  language: "fi",
  months: numbered(
    1,
    "tammikuu tammikuuta tammikuun",
    "helmikuu helmikuuta helmikuun",
    "maaliskuu maaliskuuta maaliskuun",
    "huhtikuu huhtikuuta huhtikuun",
    "toukokuu toukokuuta toukokuun",
    "kesäkuu kesäkuuta kesäkuun",
    "heinäkuu heinäkuuta heinäkuun",
    "elokuu elokuuta elokuun",
    "syyskuu syyskuuta syyskuun",
    "lokakuu lokakuuta lokakuun",
    "marraskuu marraskuuta marraskuun",
    "joulukuu joulukuuta joulukuun",
  ),
  weekdays: numbered(
    1,
    "maanantai maanantaina ma",
    "tiistai tiistaina ti",
    "keskiviikko keskiviikkona ke",
    "torstai torstaina to",
    "perjantai perjantaina pe",
    "lauantai lauantaina la",
    "sunnuntai sunnuntaina su",
  ),
  published: ["julkaistu"],
  changed: ["päivitetty", "viimeksi päivitetty", "muokattu"],
  by: ["kirjoittanut", "teksti", "kirjoittaja"],
  at: ["klo", "kello"],
  oClock: [],
};
