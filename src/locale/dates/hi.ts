import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const hi: DateWords = {
  language: "hi",
  months: numbered(
    1,
    "जनवरी जन",
    "फरवरी फ़रवरी",
    "मार्च",
    "अप्रैल",
    "मई",
    "जून",
    "जुलाई",
    "अगस्त",
    "सितंबर सितम्बर",
    "अक्टूबर अक्तूबर",
    "नवंबर नवम्बर",
    "दिसंबर दिसम्बर",
  ),
  weekdays: numbered(
    1,
    "सोमवार",
    "मंगलवार",
    "बुधवार",
    "गुरुवार बृहस्पतिवार",
    "शुक्रवार",
    "शनिवार",
    "रविवार",
  ),
  published: ["प्रकाशित", "पब्लिश्ड"],
  changed: ["अपडेटेड", "अपडेट", "अंतिम अपडेट"],
  by: ["लेखक", "द्वारा"],
  at: [],
  oClock: ["बजे"],
};
