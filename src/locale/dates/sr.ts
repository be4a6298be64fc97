import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const sr: DateWords = {
  language: "sr",
  months: numbered(
    1,
    "januar januara јануар јануара jan јан",
    "februar februara фебруар фебруара feb феб",
    "mart marta март марта mar мар",
    "april aprila април априла apr апр",
    "maj maja мај маја",
    "jun juna jуни јун јуна juni",
    "jul jula јул јула juli",
    "avgust avgusta август августа avg авг",
    "septembar septembra септембар септембра sep сеп",
    "oktobar oktobra октобар октобра okt окт",
    "novembar novembra новембар новембра nov нов",
    "decembar decembra децембар децембра dec дец",
  ),
  weekdays: numbered(
    1,
    "ponedeljak понедељак",
    "utorak уторак",
    "sreda среда",
    "četvrtak четвртак",
    "petak петак",
    "subota субота",
    "nedelja недеља",
  ),
  published: ["objavljeno", "објављено"],
  changed: ["ažurirano", "ажурирано", "izmenjeno"],
  by: ["piše", "autor", "пише", "аутор"],
  at: ["u", "у"],
  oClock: ["h"],
};
