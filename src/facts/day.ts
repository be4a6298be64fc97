import { dayOf, parseDay, type Day } from "../day.ts";
import { en } from "../locale/en.ts";
import { lineEvidence } from "../mark/outlet.ts";
import { spelt } from "../read/hidden.ts";
import { ownAddress } from "./page-url.ts";
import type { Block, Evidence, Fact } from "../types.ts";
import type { Reading } from "./date-forms.ts";
import { parseHeadLine } from "./head-line.ts";
import { isChangeLabel } from "./dateline-words.ts";
import { nearestDateline, statedBelow, type NearDateline } from "./nearest-dateline.ts";
import { pageMoments } from "./page-day.ts";
import type { FactSources } from "./sources.ts";
import { blocksAtTop } from "./top.ts";

export interface DayFacts {
  readonly day?: Fact<Day>;
  readonly time?: Fact<string>;
  /** Index of the dateline's block. */
  readonly claim?: number;
  /** Sources of lower rank that name another day. */
  readonly conflicts: readonly { readonly day: Day; readonly evidence: Evidence }[];
}

const widest = 15; // blocks, where no text is found

/** A person's word, then markup, then a dateline, then the date in the original's URL, then the one in the file's name. */
export function extractDay(
  sources: FactSources,
  headline: number | undefined,
  reading: Reading,
): DayFacts {
  const { blocks, sidecar, saidIn, path, page } = sources;
  const near = findDateline(sources, headline, reading);
  const { index: claim, dateline } = near ?? {};
  const block = claim === undefined ? undefined : blocks[claim];
  const [moment, ...others] = page ? pageMoments(page) : [];
  const url = sidecar.url ?? (page && ownAddress(page)?.value);
  const found: { day: Day; evidence: Evidence }[] = [];
  if (sidecar.day !== undefined) {
    found.push({ day: sidecar.day, evidence: { kind: saidIn("day"), text: sidecar.day } });
  }
  if (moment) {
    found.push({ day: moment.value.day, evidence: moment.evidence });
    for (const { value, evidence } of others) {
      if (value.day === moment.value.day) found.push({ day: value.day, evidence });
    }
  }
  if (block && dateline) found.push({ day: dateline.day, evidence: lineEvidence(block) });
  const inUrl = dayInUrl(url ?? "");
  if (inUrl) found.push({ day: inUrl, evidence: { kind: "url", text: url ?? "" } });
  const inName = dayInFileName(path);
  if (inName)
    found.push({
      day: inName,
      evidence: { kind: "fileName", text: spelt(path.split("/").at(-1) ?? "") },
    });
  const [first] = found;
  const agreeing = found.filter(({ day }) => day === first?.day);
  const time =
    timeOf(sidecar.time, saidIn("time"), undefined, undefined) ??
    (first?.day === moment?.value.day && moment?.value.time !== undefined
      ? { value: moment.value.time, evidence: [moment.evidence] }
      : timeOf(undefined, saidIn("time"), block, dateline?.time));
  return {
    ...(first && { day: { value: first.day, evidence: agreeing.map((each) => each.evidence) } }),
    ...(time && { time }),
    ...(claim !== undefined && { claim }),
    conflicts: found.filter(({ day }) => day !== first?.day),
  };
}

/** The dateline that stands nearest to the headline, or to where the text begins. */
function findDateline(
  sources: FactSources,
  headline: number | undefined,
  reading: Reading,
): NearDateline | undefined {
  const { blocks, start } = sources;
  const open = sources.open.filter((index) => !isOthers(blocks[index]));
  if (start !== undefined) {
    return (
      nearestDateline(blocks, open, { headline, start }, reading) ??
      statedBelow(blocks, open, start, reading)
    );
  }
  for (const index of blocksAtTop({ ...sources, open }, widest)) {
    const before = blocks[sources.open[sources.open.indexOf(index) - 1] ?? -1]?.text ?? "";
    const { dateline } = parseHeadLine(blocks[index]?.text ?? "", reading.language) ?? {};
    // One whose label stands on the line above is told by it.
    if (dateline && !isChangeLabel(before)) return { index, dateline };
  }
  return undefined;
}

const others =
  /(?:^|[\s_-])(?:changed|modified|updated|date-?modified|last-?mod\p{L}{0,5}|todays?)(?:$|[\s_-])/u;
const nearest = 3; // elements around a date whose names tell what it is a date of

/** A line whose markup says that its date is that of a change or of the visit, or that leads to another article. */
function isOthers(block: Block | undefined): boolean {
  if (!block?.markup) return false;
  return (
    block.linkShare > 0.5 ||
    block.markup.names.slice(0, nearest).some((names) => others.test(names))
  );
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
