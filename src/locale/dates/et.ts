import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const et: DateWords = {
  language: "et",
  months: numbered(
    1,
    "jaanuar jaan",
    "veebruar veebr",
    "märts",
    "aprill apr",
    "mai",
    "juuni",
    "juuli",
    "august aug",
    "september sept",
    "oktoober okt",
    "november nov",
    "detsember dets",
  ),
  weekdays: numbered(
    1,
    "esmaspäev",
    "teisipäev",
    "kolmapäev",
    "neljapäev",
    "reede",
    "laupäev",
    "pühapäev",
  ),
  published: ["avaldatud", "lisatud"],
  changed: ["uuendatud", "muudetud"],
  by: ["autor"],
  at: ["kell"],
  oClock: [],
};
