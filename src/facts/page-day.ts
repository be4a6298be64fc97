import { parseDay, type Day } from "../day.ts";
import type { Page } from "../read/html/page.ts";
import { parseDateline } from "./dateline.ts";
import { shownDates } from "./page-dates.ts";
import {
  claimOf,
  describedIn,
  metaClaims,
  namesIn,
  plainText,
  type Claim,
} from "../read/html/claims.ts";

/** A day and, where it is told, a time of day, both as written, in their own offset. */
export interface Moment {
  readonly day: Day;
  readonly time?: string;
}

const publishedMetas = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "article:published",
  "bt:pubdate",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "cxenseparse:publishtime",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date.created",
  "dcterms.created",
  "citation_publication_date",
  "citation_online_date",
  "publication_date",
  "publish_date",
  "publish-date",
  "pubdate",
  "published_at",
  "datepublished",
  "article.published",
  "dc.date",
  "dcterms.date",
  "article:post_date",
  "originalpublicationdate",
  "date",
];

// Names that one outlet or tool gives it: `w-published-date`, `og:publish_date`, `pub_date`.
const ownName =
  /(?:^|[.:_\s-])(?:publish(?:ed)?|pub|publication|posted|issued)(?:[.:_\s-]?(?:date|time|day|on|at)){0,2}$|(?:^|[.:_\s-])date[.:_\s-]?(?:pub|published|created|issued)$/u;

/** When the page says it was published, best first: JSON-LD, metas, microdata, `<time>`. A date of a change is none of them. */
export function pageMoments(page: Page): readonly Claim<Moment>[] {
  const lines = [
    ...describedIn(page).flatMap(({ entity, lineOf }) =>
      ["datePublished", "dateCreated"].flatMap((key) =>
        namesIn(entity[key], page).map((value) => ({
          what: `JSON-LD ${key}`,
          value,
          line: lineOf(key),
        })),
      ),
    ),
    ...[...metaClaims(page, ...publishedMetas), ...ownMetas(page)].map(({ value, evidence }) => ({
      what: evidence.what ?? "",
      value,
      line: evidence.lines?.from ?? 1,
    })),
    ...page.properties
      .filter(({ name }) => /^(?:datepublished|datecreated)$/u.test(name))
      .map(({ name, value, line }) => ({ what: `itemprop ${name}`, value, line })),
    ...shownDates(page),
  ];
  return lines.flatMap(({ what, value, line }): Claim<Moment>[] => {
    const moment = momentIn(value, page.language?.value);
    if (!moment) return [];
    const evidence = {
      kind: "markup",
      what,
      text: value,
      lines: { from: line, to: line },
    } as const;
    return [{ value: moment, evidence }];
  });
}

function ownMetas({ metas }: Page): readonly Claim[] {
  const own = metas.filter(
    ({ name }) => ownName.test(name) && !name.includes("last") && !publishedMetas.includes(name),
  );
  return own.flatMap((said) => claimOf(said.name, said));
}

const isoForm =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ]+(?<time>(?:[01]\d|2[0-3]):[0-5]\d)(?::\d{2}(?:[.,]\d{1,9})?)?)?\s{0,2}(?:Z|UTC|GMT|[A-Z]{2,4}|[+-]\d{1,2}:?\d{2})?(?:\s{0,2}\[[\w/]{1,40}\])?$/u;
const looseForm = /^(?<year>\d{4})[/.-]?(?<month>\d{2})[/.-]?(?<day>\d{2})(?:[T ].{0,30})?$/u;

// What JavaScript's Date and C's ctime print: "Tue Nov 02 2021 08:30:00 GMT+0100", "Tue Nov  2 08:30:00 CET 2021".
const printed =
  /^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) {1,2}(?<day>\d{1,2})(?: (?<year>\d{4}))? (?<time>[0-2]\d:[0-5]\d):\d{2}(?: [\w+-]{1,10})?(?: (?<last>\d{4}))?(?: \([^)]{1,40}\))?$/u;

/** A moment as markup writes it: ISO 8601, or any form of a dateline in the page's language. */
export function momentIn(source: string, language?: string): Moment | undefined {
  const text = plainText(source);
  const iso = isoForm.exec(text)?.groups;
  const day = parseDay(iso?.["day"] ?? "");
  if (day) return iso?.["time"] === undefined ? { day } : { day, time: iso["time"] };
  const loose = looseForm.exec(text)?.groups;
  const bare = loose && parseDay(`${loose["year"]}-${loose["month"]}-${loose["day"]}`);
  if (bare) return { day: bare };
  const { month, day: date, year, last, time } = printed.exec(text)?.groups ?? {};
  if (time !== undefined) return parseDateline(`${date} ${month} ${year ?? last} ${time}`, "en");
  return parseDateline(text, language);
}
