import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const ca: DateWords = {
  language: "ca",
  months: numbered(
    1,
    "gener gen",
    "febrer febr",
    "març",
    "abril abr",
    "maig",
    "juny",
    "juliol jul",
    "agost ag",
    "setembre set",
    "octubre oct",
    "novembre nov",
    "desembre des",
  ),
  weekdays: numbered(
    1,
    "dilluns",
    "dimarts",
    "dimecres",
    "dijous",
    "divendres",
    "dissabte",
    "diumenge",
  ),
  published: ["publicat", "publicat el"],
  changed: ["actualitzat", "actualitzat el", "darrera actualització"],
  by: ["per"],
  at: ["a les"],
  oClock: ["h"],
};
