import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const cs: DateWords = {
  language: "cs",
  months: numbered(
    1,
    "leden ledna led",
    "únor února úno",
    "březen března bře",
    "duben dubna dub",
    "květen května kvě",
    "červen června čvn",
    "červenec července čvc",
    "srpen srpna srp",
    "září zář",
    "říjen října říj",
    "listopad listopadu lis",
    "prosinec prosince pro",
  ),
  weekdays: numbered(
    1,
    "pondělí po",
    "úterý út",
    "středa st",
    "čtvrtek čt",
    "pátek pá",
    "sobota so",
    "neděle ne",
  ),
  published: ["publikováno", "zveřejněno", "vydáno", "vytvořeno"],
  changed: ["aktualizováno", "aktualizace", "poslední aktualizace", "upraveno"],
  by: ["autor", "autorka", "autoři", "napsal", "napsala"],
  at: ["v"],
  oClock: ["hod"],
};
