import { ru as locale } from "../ru.ts";
import type { DateWords } from "./date-words.ts";

export const ru: DateWords = {
  language: "ru",
  months: locale.months,
  weekdays: locale.weekdays,
  published: ["опубликовано", "дата публикации", "размещено", "дата"],
  changed: ["обновлено", "изменено", "отредактировано", "последнее обновление"],
  by: ["автор", "авторы", "текст"],
  at: ["в"],
  oClock: ["мск", "ч"],
};
