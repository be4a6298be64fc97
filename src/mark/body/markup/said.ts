import { describedIn } from "../../../read/html/claims.ts";
import type { Page } from "../../../read/html/page.ts";

/** What a page's head and data say that its article holds. */
export interface Said {
  /** Runs of three words of JSON-LD's articleBody; none where it has none. */
  readonly body: ReadonlySet<string>;
  /** The same of the description. */
  readonly description: ReadonlySet<string>;
  /** Letters and digits of the title in lower case; the outlet's name may follow. */
  readonly title: string;
}

const shortestBody = 200; // characters; some pages put their description there
const longestLine = 2400; // characters that are looked at
const run = 3; // words

export function saidOf(page: Page): Said {
  const body = describedIn(page)
    .map(({ entity }) => entity["articleBody"])
    .find((value) => typeof value === "string" && value.length >= shortestBody);
  const metaOf = (...names: readonly string[]): string =>
    page.metas.find(({ name }) => names.includes(name))?.value ?? "";
  return {
    body: new Set(typeof body === "string" ? runsOf(body) : []),
    description: new Set(runsOf(metaOf("og:description", "description"))),
    title: lettersOf(metaOf("og:title") || (page.title?.value ?? "")),
  };
}

/** Share of a line's runs of words that a text holds; undefined where either has none. */
export function shareSaid(line: string, said: ReadonlySet<string>): number | undefined {
  if (said.size === 0) return undefined;
  const runs = runsOf(line.slice(0, longestLine));
  if (runs.length === 0) return undefined;
  return runs.filter((each) => said.has(each)).length / runs.length;
}

const word = /[\p{L}\p{N}]+/gu;

function runsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(word) ?? [];
  return words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(" "));
}

export function lettersOf(text: string): string {
  return (text.match(word) ?? []).join("").toLowerCase();
}
