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
  tombstone: {
    title: "Снято с публикации",
    article: "Статья, которая была здесь, снята с публикации.",
    story: "Сюжет, который был здесь, снят с публикации вместе со своими статьями.",
    reason: "Указанная причина:",
  },
};
