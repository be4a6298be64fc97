import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const he: DateWords = {
  language: "he",
  months: numbered(
    1,
    "ינואר בינואר",
    "פברואר בפברואר",
    "מרץ במרץ",
    "אפריל באפריל",
    "מאי במאי",
    "יוני ביוני",
    "יולי ביולי",
    "אוגוסט באוגוסט",
    "ספטמבר בספטמבר",
    "אוקטובר באוקטובר",
    "נובמבר בנובמבר",
    "דצמבר בדצמבר",
  ),
  weekdays: numbered(1, "שני", "שלישי", "רביעי", "חמישי", "שישי", "שבת", "ראשון"),
  published: ["פורסם", "פורסם ב", "תאריך פרסום"],
  changed: ["עודכן", "עדכון אחרון"],
  by: ["מאת"],
  at: ["בשעה", "יום"],
  oClock: [],
};
