import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const sl: DateWords = {
  language: "sl",
  months: numbered(
    1,
    "januar januarja jan",
    "februar februarja feb",
    "marec marca mar",
    "april aprila apr",
    "maj maja",
    "junij junija jun",
    "julij julija jul",
    "avgust avgusta avg",
    "september septembra sep",
    "oktober oktobra okt",
    "november novembra nov",
    "december decembra dec",
  ),
  weekdays: numbered(
    1,
    "ponedeljek pon",
    "torek tor",
    "sreda sre",
    "četrtek čet",
    "petek pet",
    "sobota sob",
    "nedelja ned",
  ),
  published: ["objavljeno"],
  changed: ["posodobljeno", "zadnja sprememba", "osveženo"],
  by: ["piše", "avtor", "avtorica"],
  at: ["ob"],
  oClock: [],
};
