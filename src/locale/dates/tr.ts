import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const tr: DateWords = {
  language: "tr",
  months: numbered(
    1,
    "ocak oca",
    "şubat şub",
    "mart mar",
    "nisan nis",
    "mayıs may",
    "haziran haz",
    "temmuz tem",
    "ağustos ağu",
    "eylül eyl",
    "ekim eki",
    "kasım kas",
    "aralık ara",
  ),
  weekdays: numbered(1, "pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"),
  published: [
    "yayınlanma",
    "yayınlanma tarihi",
    "giriş",
    "giriş tarihi",
    "oluşturulma tarihi",
    "yayın tarihi",
    "eklenme",
  ],
  changed: ["güncelleme", "güncellenme", "güncelleme tarihi", "son güncelleme", "güncellendi"],
  by: ["yazan", "haber", "yazar"],
  at: ["saat"],
  oClock: [],
};
