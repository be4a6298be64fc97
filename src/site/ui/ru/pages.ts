import type { pages as english } from "../en/pages.ts";
import { countingIn } from "../numbers.ts";
import type { Widened } from "../words.ts";

const count = countingIn("ru");

export const pages: Widened<typeof english> = {
  dates: {
    seasons: ["весна", "лето", "осень", "зима"],
    season: (season, year) => `${season} ${year} года`,
    years: (first) => `${first}-е годы`,
    about: (date) => `около ${date}`,
    perhaps: (date) => `возможно, ${date}`,
    undated: "без даты",
  },
  counts: {
    stories: count({ one: "# сюжет", few: "# сюжета", many: "# сюжетов", other: "# сюжета" }),
    articles: count({ one: "# статья", few: "# статьи", many: "# статей", other: "# статьи" }),
    accounts: count({
      one: "# сообщение",
      few: "# сообщения",
      many: "# сообщений",
      other: "# сообщения",
    }),
    moreAccounts: count({
      one: "ещё # сообщение",
      few: "ещё # сообщения",
      many: "ещё # сообщений",
      other: "ещё # сообщения",
    }),
    entries: count({ one: "# запись", few: "# записи", many: "# записей", other: "# записи" }),
    timelineEntries: count({
      one: "# запись в хронологии",
      few: "# записи в хронологии",
      many: "# записей в хронологии",
      other: "# записи в хронологии",
    }),
    outlets: count({ one: "# издание", few: "# издания", many: "# изданий", other: "# издания" }),
    otherOutlets: count({
      one: "ещё # издание",
      few: "ещё # издания",
      many: "ещё # изданий",
      other: "ещё # издания",
    }),
    passages: count({
      one: "# фрагмент",
      few: "# фрагмента",
      many: "# фрагментов",
      other: "# фрагмента",
    }),
    minutes: count({
      one: "# минута чтения",
      few: "# минуты чтения",
      many: "# минут чтения",
      other: "# минуты чтения",
    }),
  },
  site: {
    untitled: "Архив новостей",
    skip: "К тексту",
    navigation: "Разделы сайта",
    stories: "Сюжеты",
    articles: "Статьи",
    outlets: "Издания",
    names: "Имена",
    footer:
      "Все цитаты дословны. Всё, что убрано вокруг текста статьи, показано на её странице вместе с причиной.",
    unknownOutlet: "Издание неизвестно",
    where: "Где находится эта страница",
  },
  home: {
    newest: "Новые статьи",
    noStories: "Сюжетов пока нет: сюжет — это папка со статьями.",
    noArticles: "Пока не опубликовано ни одной статьи.",
    all: (articles) => `Все статьи (${articles})`,
    newSince: (articles, day) => `Новое: ${articles} с ${day}`,
    published: "Опубликовано",
    latest: (date) => `Последняя статья: ${date}`,
    ofStories: count({ one: "сюжет", few: "сюжета", many: "сюжетов", other: "сюжета" }),
    ofAccounts: count({
      one: "сообщение",
      few: "сообщения",
      many: "сообщений",
      other: "сообщения",
    }),
    ofArticles: count({ one: "статья", few: "статьи", many: "статей", other: "статьи" }),
    ofOutlets: count({ one: "издание", few: "издания", many: "изданий", other: "издания" }),
  },
  lists: {
    newestFirst: (articles) => `${articles}, сначала новые.`,
    newest: "Новые статьи",
    byTime: "Статьи по времени",
    undated: "Статьи без даты",
    inStory: (stories) => ["Сюжет: ", ...stories],
    noArticles: "Пока не опубликовано ни одной статьи.",
    outletsLede: (outlets, articles) => `${outlets}, всего ${articles}.`,
    before: "Раньше и позже",
  },
  notFound: {
    title: "Нет такой страницы",
    heading: "Такой страницы нет",
    lede: "Возможно, адрес написан с ошибкой, либо статья перемещена или снята с публикации.",
    lookFor: (stories, articles) => [
      "Поищите среди ",
      stories,
      " или в списке всех ",
      articles,
      ".",
    ],
    stories: "сюжетов",
    articles: "статей",
  },
  moved: {
    title: "Перемещено",
    text: (link) => ["У этой страницы теперь ", link, "."],
    link: "другой адрес",
  },
  feeds: {
    follow: "Подписаться:",
    atom: "Atom",
    jsonFeed: "JSON Feed",
  },
  share: {
    alt: (title) => `${title} и столбчатая диаграмма по времени`,
  },
  tombstone: {
    title: "Снято с публикации",
    article: "Статья, которая была здесь, снята с публикации.",
    story: "Сюжет, который был здесь, снят с публикации вместе со своими статьями.",
    reason: "Указанная причина:",
  },
};
