import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseDay, type Day } from "../src/day.ts";
import type { Span } from "../src/types.ts";

/** A time expression as a system returns it; offsets are of UTF-16 into the text. */
export interface Timex extends Span {
  /** DATE, TIME, DURATION or SET. */
  readonly type: string;
  /** As TIMEX3 writes it: `1989-Q3`, `P2M`, `PRESENT_REF`. */
  readonly value: string;
}

export interface TimemlDocument {
  readonly name: string;
  /** The day of the document's creation time, where that begins with a day. */
  readonly anchor: Day | undefined;
  /** What stands in `<TEXT>`, without its tags. */
  readonly text: string;
  /** The outermost TIMEX3 of the text that hold more than white space, in order. */
  readonly timexes: readonly Timex[];
}

const creationTime = /<DCT>\s*<TIMEX3(?<attributes>[^>]*)>/u;
const piece =
  /<!--.*?-->|<(?<close>\/?)(?<name>[\w:-]+)(?<attributes>[^>]*?)(?<empty>\/?)>|(?<words>[^<]+)/gsu;
const attribute = /(?<name>[\w:.-]+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/gu;
const entity =
  /&(?:#x(?<hex>[\dA-Fa-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>amp|lt|gt|quot|apos));/gu;
const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Every document of a folder, by name. */
export function readTimemlFolder(folder: string): readonly TimemlDocument[] {
  return readdirSync(folder)
    .filter((file) => isTimeml(file))
    .toSorted()
    .map((file) => parseTimeml(basename(file, ".tml"), readFileSync(join(folder, file), "utf8")));
}

export function isTimeml(file: string): boolean {
  return file.endsWith(".tml") && !file.startsWith(".");
}

export function parseTimeml(name: string, source: string): TimemlDocument {
  // An XML processor hands on every line end as a line feed.
  const xml = source.replaceAll("\r\n", "\n");
  const { value: created = "" } = parseAttributes(creationTime.exec(xml)?.groups?.["attributes"]);
  const anchor = parseDay(created.slice(0, 10));
  return { name, anchor, ...parseText(xml) };
}

function parseText(xml: string): Pick<TimemlDocument, "text" | "timexes"> {
  const [start, end] = [xml.indexOf("<TEXT>"), xml.lastIndexOf("</TEXT>")];
  if (start === -1 || end < start) return { text: "", timexes: [] };
  const timexes: Timex[] = [];
  const open: { readonly start: number; readonly attributes: string }[] = [];
  let text = "";
  for (const { groups = {} } of xml.slice(start + "<TEXT>".length, end).matchAll(piece)) {
    text += decodeEntities(groups["words"] ?? "");
    if (groups["name"] !== "TIMEX3" || groups["empty"] === "/") continue;
    if (groups["close"] === "") {
      open.push({ start: text.length, attributes: groups["attributes"] ?? "" });
      continue;
    }
    const closed = open.pop();
    if (!closed || open.length > 0 || text.slice(closed.start).trim() === "") continue;
    const { type = "", value = "" } = parseAttributes(closed.attributes);
    timexes.push({ start: closed.start, end: text.length, type, value });
  }
  return { text, timexes };
}

function parseAttributes(text = ""): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Array.from(text.matchAll(attribute), ({ groups = {} }) => [
      groups["name"],
      decodeEntities(groups["double"] ?? groups["single"] ?? ""),
    ]),
  );
}

function decodeEntities(text: string): string {
  return text.replaceAll(entity, (written, hex?: string, decimal?: string, name = "") => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return named[name] ?? written;
  });
}
