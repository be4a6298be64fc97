import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const id: DateWords = {
  language: "id",
  months: numbered(
    1,
    "januari jan",
    "februari feb",
    "maret mar",
    "april apr",
    "mei",
    "juni jun",
    "juli jul",
    "agustus agu agt",
    "september sep",
    "oktober okt",
    "november nov",
    "desember des",
  ),
  weekdays: numbered(1, "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"),
  published: ["diterbitkan", "dipublikasikan", "diposting", "terbit", "tayang", "tanggal"],
  changed: ["diperbarui", "terakhir diperbarui", "update terakhir"],
  by: ["oleh", "penulis", "laporan"],
  at: ["pukul", "jam"],
  oClock: ["wib", "wita", "wit"],
};
