import type { Words } from "./en.ts";
import { reasonOfJoinInRussian } from "./joins.ts";
import { countingIn } from "./numbers.ts";
import { reasonOfCutInRussian } from "./reasons-ru.ts";

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
  versions: {
    heading: "Версии этой статьи",
    copiesHeading: "Тот же текст в других местах",
    unknownOutlet: "Издание неизвестно",
    earlier: "раньше",
    later: "позже",
    same: "Совпадает дословно.",
    ofThis: (percent) => `Совпадает ${percent} этого текста.`,
    ofOther: (percent) => `${percent} того текста есть в этом.`,
    percent: (value) => `${value}\u00A0%`,
    toThis: (changes) => `По сравнению с ним в этом тексте: ${changes}.`,
    toOther: (changes) => `По сравнению с этим текстом в нём: ${changes}.`,
    added: count({
      one: "добавлен # абзац",
      few: "добавлено # абзаца",
      many: "добавлено # абзацев",
      other: "добавлено # абзаца",
    }),
    removed: count({
      one: "убран # абзац",
      few: "убрано # абзаца",
      many: "убрано # абзацев",
      other: "убрано # абзаца",
    }),
    changed: count({
      one: "изменён # абзац",
      few: "изменено # абзаца",
      many: "изменено # абзацев",
      other: "изменено # абзаца",
    }),
    moved: count({
      one: "переставлен # абзац",
      few: "переставлено # абзаца",
      many: "переставлено # абзацев",
      other: "переставлено # абзаца",
    }),
    show: "Что изменилось, по словам",
    more: count({ one: "И ещё #.", few: "И ещё #.", many: "И ещё #.", other: "И ещё #." }),
  },
  reasons: {
    reasonOfCut: reasonOfCutInRussian,
    reasonOfJoin: reasonOfJoinInRussian,
  },
  neighbours: {
    label: (story) => `Статьи сюжета «${story}»`,
    previous: "Предыдущая статья",
    next: "Следующая статья",
  },
};
