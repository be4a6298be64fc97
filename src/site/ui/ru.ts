import type { Words } from "./en.ts";
import { countingIn } from "./numbers.ts";

const count = countingIn("ru");

export const ru: Words = {
  dates: {
    seasons: ["весна", "лето", "осень", "зима"],
    season: (season, year) => `${season} ${year} года`,
    years: (first) => `${first}-е годы`,
    about: (date) => `около ${date}`,
    perhaps: (date) => `возможно, ${date}`,
    undated: "без даты",
  },
  counts: {
    articles: count({ one: "# статья", few: "# статьи", many: "# статей", other: "# статьи" }),
    entries: count({ one: "# запись", few: "# записи", many: "# записей", other: "# записи" }),
  },
  cite: {
    heading: "Как сослаться на статью",
    marks: { open: "«", close: "»" },
    copy: "Копировать",
    copyCitation: "Копировать ссылку на статью",
    copyFormat: (format) => `Копировать запись ${format}`,
    copyQuotation: "Копировать цитату с указанием источника",
    selected: "Выделенный текст",
    copied: "Скопировано",
    linkCopied: "Ссылка на абзац скопирована",
    notCopied: "Браузер не разрешил копирование",
    bibliography: "Статьи сюжета для библиографических менеджеров:",
    data: "Весь архив в формате JSON Lines, по месяцам:",
  },
};
