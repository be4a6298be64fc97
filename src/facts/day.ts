import { dayOf, parseDay, type Day } from "../day.ts";
import { en } from "../locale/en.ts";
import { lineEvidence } from "../mark/outlet.ts";
import type { Block, Evidence, Fact } from "../types.ts";
import { parseDateline } from "./dateline.ts";
import type { FactSources } from "./sources.ts";

export interface DayFacts {
  readonly day?: Fact<Day>;
  readonly time?: Fact<string>;
  /** Index of the dateline's block. */
  readonly claim?: number;
  /** Sources of lower rank that name another day. */
  readonly conflicts: readonly { readonly day: Day; readonly evidence: Evidence }[];
}

const head = 15; // uncut blocks: a dateline stands at the top; one below the first paragraphs belongs to something else

/** A person's word, then a dateline, then the date in the original's URL, then the one in the file's name. */
export function extractDay({ blocks, open, sidecar, saidIn, path }: FactSources): DayFacts {
  const claim = open.slice(0, head).find((index) => parseDateline(blocks[index]?.text ?? ""));
  const block = claim === undefined ? undefined : blocks[claim];
  const dateline = block && parseDateline(block.text);
  const found: { day: Day; evidence: Evidence }[] = [];
  if (sidecar.day !== undefined) {
    found.push({ day: sidecar.day, evidence: { kind: saidIn("day"), text: sidecar.day } });
  }
  if (block && dateline) found.push({ day: dateline.day, evidence: lineEvidence(block) });
  const inUrl = dayInUrl(sidecar.url ?? "");
  if (inUrl) found.push({ day: inUrl, evidence: { kind: "url", text: sidecar.url ?? "" } });
  const inName = dayInFileName(path);
  if (inName)
    found.push({ day: inName, evidence: { kind: "fileName", text: path.split("/").at(-1) ?? "" } });
  const [first] = found;
  const agreeing = found.filter(({ day }) => day === first?.day);
  const time = timeOf(sidecar.time, saidIn("time"), block, dateline?.time);
  return {
    ...(first && { day: { value: first.day, evidence: agreeing.map((each) => each.evidence) } }),
    ...(time && { time }),
    ...(claim !== undefined && { claim }),
    conflicts: found.filter(({ day }) => day !== first?.day),
  };
}

function timeOf(
  fromPerson: string | undefined,
  said: Evidence["kind"],
  block: Block | undefined,
  printed: string | undefined,
): Fact<string> | undefined {
  if (fromPerson !== undefined) {
    return { value: fromPerson, evidence: [{ kind: said, text: fromPerson }] };
  }
  return block && printed !== undefined
    ? { value: printed, evidence: [lineEvidence(block)] }
    : undefined;
}

const pathDate =
  /[/-](?<year>(?:19|20)\d{2})[/-](?<month>\d{1,2}|[a-z]{3,9})[/-](?<day>\d{1,2})(?=[/-]|$)/iu;

/** `/2021/11/02/…`, `/2021/nov/02/…`, `/2021-11-02-…`. */
export function dayInUrl(url: string): Day | undefined {
  const { year, month = "", day } = pathDate.exec(URL.parse(url)?.pathname ?? "")?.groups ?? {};
  return dayOf(Number(year ?? 0), Number(en.months.get(month.toLowerCase()) ?? month), Number(day));
}

const nameDate = /(?<![\p{L}\p{N}])\d{4}-\d{2}-\d{2}(?![\p{L}\p{N}])/u;

export function dayInFileName(path: string): Day | undefined {
  return parseDay(nameDate.exec(path.split("/").at(-1) ?? "")?.[0] ?? "");
}
