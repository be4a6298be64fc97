import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const sk: DateWords = {
  language: "sk",
  months: numbered(
    1,
    "január januára jan",
    "február februára feb",
    "marec marca mar",
    "apríl apríla apr",
    "máj mája",
    "jún júna",
    "júl júla",
    "august augusta aug",
    "september septembra sep",
    "október októbra okt",
    "november novembra nov",
    "december decembra dec",
  ),
  weekdays: numbered(
    1,
    "pondelok po",
    "utorok ut",
    "streda st",
    "štvrtok št",
    "piatok pi",
    "sobota so",
    "nedeľa ne",
  ),
  published: ["publikované", "zverejnené", "vydané"],
  changed: ["aktualizované", "aktualizácia", "posledná aktualizácia"],
  by: ["autor", "autorka", "autori"],
  at: ["o"],
  oClock: ["hod"],
};
