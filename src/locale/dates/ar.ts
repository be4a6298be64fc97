import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

/** Months of the Gregorian year as they are called from Egypt to the Gulf, in the Levant and in the Maghreb. */
export const ar: DateWords = {
  language: "ar",
  months: numbered(
    1,
    "يناير جانفي",
    "فبراير شباط فيفري",
    "مارس آذار",
    "أبريل ابريل إبريل نيسان أفريل",
    "مايو أيار ماي",
    "يونيو حزيران جوان",
    "يوليو تموز جويلية",
    "أغسطس اغسطس آب أوت",
    "سبتمبر أيلول",
    "أكتوبر اكتوبر",
    "نوفمبر",
    "ديسمبر",
  ),
  weekdays: numbered(
    1,
    "الاثنين الإثنين",
    "الثلاثاء",
    "الأربعاء الاربعاء",
    "الخميس",
    "الجمعة",
    "السبت",
    "الأحد الاحد",
  ),
  published: ["نشر", "نُشر", "نشر في", "تاريخ النشر"],
  changed: ["تحديث", "آخر تحديث", "تم التحديث"],
  by: ["بقلم", "كتب", "كتبت"],
  at: ["الساعة"],
  oClock: [],
};
