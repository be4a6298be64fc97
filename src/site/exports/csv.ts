import { headlineOf } from "../../story/headline.ts";
import { rounded } from "../../story/salience.ts";
import type { Account, Event, Facts } from "../../types.ts";
import { accountAddress, storyAddress, type Exported } from "./exported.ts";
import { textsOfEntries } from "./texts.ts";

interface Row {
  readonly event: Event;
  /** Absent where a person wrote the entry. */
  readonly account: Account | undefined;
  readonly exported: Exported;
}

type Cell = string | number | boolean | undefined;

const columns: Readonly<Record<string, (row: Row) => Cell>> = {
  entry: ({ event }) => event.id,
  entryUrl: ({ event, exported }) => storyAddress(exported, event.id),
  date: ({ event }) => event.date,
  time: ({ event }) => event.time,
  headline: ({ event }) => headlineOf(event),
  text: ({ event }) => event.curated?.text,
  source: ({ event }) => event.curated?.source,
  weight: ({ event }) => rounded(event.weight),
  isBackground: ({ event }) => event.isBackground,
  origins: ({ event }) => event.origins,
  account: ({ account }) => account?.id,
  outlet: ({ account }) => account?.outlet,
  articleTitle: ({ account }) => account?.articleTitle,
  articleDay: (row) => factsOf(row)?.day?.value,
  path: ({ account }) => account?.path,
  page: ({ account, exported }) => account && accountAddress(exported, account, "paragraph"),
  original: (row) => factsOf(row)?.url?.value,
  words: ({ account }) => account?.words,
  sentence: ({ account }) => account?.sentence,
  datedBy: ({ account }) => account?.mention?.text,
  countedFrom: ({ account }) => account?.mention?.against?.value,
};

// Without it Excel takes UTF-8 for the machine's own code page; readers of UTF-8 skip it.
const byteOrderMark = "\uFEFF";

/** RFC 4180 with a byte order mark: a header, then one row an account, or one for an entry that has none. */
export function formatCsv(exported: Exported): string {
  const entries = textsOfEntries("csv", exported, (event) =>
    (event.accounts.length > 0 ? event.accounts : [undefined])
      .map((account) => Object.values(columns).map((cell) => cell({ event, account, exported })))
      .map((row) => formatRow(row))
      .join(""),
  );
  return byteOrderMark + formatRow(Object.keys(columns)) + entries.join("");
}

export function formatRow(cells: readonly Cell[]): string {
  return `${cells.map((cell) => formatCell(cell)).join(",")}\r\n`;
}

function formatCell(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  return `"${guarded(cell).replaceAll('"', '""')}"`;
}

// What begins a formula for a spreadsheet (https://owasp.org/www-community/attacks/CSV_Injection), in full width too. It may stand
// after white space, which some trim, and after a semicolon or a line's end: where the decimal sign is a comma, a spreadsheet parts
// cells at semicolons and does not see the quotes.
const formula = /(?<=(?:^|[;\t\r\n])[\s\p{Cc}\uFEFF]*)[=+\-@＝＋－＠]/gu;

/** With an apostrophe before what would be a formula, and before a control character that begins a cell: it makes them text. */
export function guarded(text: string): string {
  return text.replaceAll(formula, "'$&").replace(/^\p{Cc}/u, "'$&");
}

function factsOf({ account, exported }: Row): Facts | undefined {
  return account && exported.archive.byPath.get(account.path)?.article.facts;
}
