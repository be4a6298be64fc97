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
  feeds: {
    site: "Архив новостей",
    follow: "Подписаться:",
    atom: "Atom",
    jsonFeed: "JSON Feed",
  },
  share: {
    alt: (title) => `${title} и столбчатая диаграмма по времени`,
  },
};
