import { createRequire } from "node:module";
import type { detect as Detect } from "jschardet";
import type { Evidence, Fact } from "../types.ts";
import { visible, withPictures, type HiddenTally } from "./hidden.ts";

export interface Decoded {
  readonly text: string;
  /** The WHATWG name of the encoding, and what it was told by. */
  readonly encoding: Fact<string>;
  /** How many broken bytes are shown as U+FFFD. */
  readonly broken: number;
}

/** `own`: a file that this program defines, in UTF-8 or UTF-16; else what anybody wrote, in any encoding. */
export type Nature = "own" | "text" | "html";

interface Read {
  readonly text: string;
  readonly name: string;
  readonly evidence: Evidence;
  readonly broken?: number;
}

/**
 * Bytes to text: by their byte order mark, as UTF-8 where they are valid UTF-8, by the encoding that markup declares, by
 * what their frequencies tell. Undefined where they are no text or too few to tell. Line ends become `\n`, what nobody sees
 * what `visible` makes of it: of markup when it is parsed, for there it can be spelt too.
 */
export function decode(
  bytes: Uint8Array,
  nature: Nature = "own",
  tally?: HiddenTally,
): Decoded | undefined {
  const read = readText(bytes, nature);
  if (!read) return undefined;
  const lines = read.text.replaceAll(/\r\n?/gu, "\n");
  const text = nature === "html" ? withPictures(lines, tally) : visible(lines, tally);
  const encoding = { value: read.name, evidence: [read.evidence] };
  return { text, encoding, broken: read.broken ?? 0 };
}

/** As `decode`, but each character where it stands in the file: a byte order mark and `\r` become spaces. */
export function decodeInPlace(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return text
    .replace(/^\uFEFF/u, " ")
    .replaceAll(/\r(?=\n)/gu, " ")
    .replaceAll("\r", "\n");
}

function readText(bytes: Uint8Array, nature: Nature): Read | undefined {
  const mark = markOf(bytes);
  if (mark !== undefined && mark !== "utf-8") return byLabel(bytes, mark, byteOrderMark);
  const declared = nature === "html" ? declaredIn(bytes) : undefined;
  const isSevenBit = declared?.label.toLowerCase() === "iso-2022-jp";
  const utf8 = isSevenBit
    ? undefined
    : byLabel(bytes, "utf-8", mark ? byteOrderMark : byBytes("valid UTF-8"));
  if (utf8 || nature === "own") return utf8;
  return (
    damagedUtf8(bytes, declared) ??
    (declared && byLabel(bytes, declared.label, declared.evidence)) ??
    unmarkedUtf16(bytes) ??
    detected(bytes)
  );
}

const byteOrderMark = byBytes("byte order mark");

function byBytes(text: string): Evidence {
  return { kind: "bytes", text };
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : undefined;
}

function byLabel(bytes: Uint8Array, label: string, evidence: Evidence): Read | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return { text: decoder.decode(bytes), name: decoder.encoding, evidence };
  } catch {
    return undefined;
  }
}

const declaration =
  /<meta\b[^>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?(?<meta>[\w:.-]{1,40})|^\s{0,99}<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["'](?<xml>[\w:.-]{1,40})/iu;
const head = 4096; // bytes; the standard asks for the first 1,024, browsers look further

function declaredIn(bytes: Uint8Array): { label: string; evidence: Evidence } | undefined {
  const source = new TextDecoder("latin1").decode(bytes.subarray(0, head));
  const found = declaration.exec(source);
  const { meta, xml } = found?.groups ?? {};
  const label = meta ?? xml;
  if (!found || label === undefined) return undefined;
  const line = source.slice(0, found.index).split("\n").length;
  const what = xml === undefined ? "<meta charset>" : "XML declaration";
  return {
    label,
    evidence: { kind: "markup", what, text: label, lines: { from: line, to: line } },
  };
}

const goodForOneBroken = 20; // characters of several bytes; by chance no other encoding forms even a few

/** UTF-8 with a few broken bytes, as a file that was cut off has. */
function damagedUtf8(
  bytes: Uint8Array,
  declared: { label: string; evidence: Evidence } | undefined,
): Read | undefined {
  if (declared?.label.toLowerCase() === "iso-2022-jp") return undefined;
  const text = new TextDecoder().decode(bytes);
  const { good, broken } = countCharacters(text);
  const isDeclared = /^utf-?8$/iu.test(declared?.label ?? "");
  if (good < (isDeclared ? 1 : goodForOneBroken) * broken) return undefined;
  return { text, name: "utf-8", evidence: byBytes(`UTF-8 but for ${broken} broken bytes`), broken };
}

/** Characters outside of ASCII, and signs of broken bytes. */
function countCharacters(text: string): { good: number; broken: number } {
  let [good, broken] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f && (code < 0xdc00 || code > 0xdfff)) good += 1;
  }
  return { good, broken };
}

/** UTF-16 of a script whose characters share their first byte shows as a zero in every second place. */
function unmarkedUtf16(bytes: Uint8Array): Read | undefined {
  const sample = bytes.subarray(0, head);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < sample.length / 8) return undefined;
  if (Math.min(even, odd) * 10 > Math.max(even, odd)) return undefined;
  return byLabel(
    bytes,
    odd > even ? "utf-16le" : "utf-16be",
    byBytes("zeros in every second place"),
  );
}

const leastConfidence = 0.2; // jschardet's own floor
const fewestLetters = 6; // outside ASCII or beside it: fewer tell nothing
const sampleSize = 60_000; // bytes
const longestSample = 1_000_000; // characters

/** What jschardet takes its names for, where the standard knows them by another. */
const labels: Readonly<Record<string, string>> = {
  cp932: "shift_jis",
  cp949: "euc-kr",
  big5hkscs: "big5-hkscs",
  "euc-jis-2004": "euc-jp",
  "shift-jis-2004": "shift_jis",
  shift_jis_2004: "shift_jis",
  euc_jis_2004: "euc-jp",
  "mac-cyrillic": "x-mac-cyrillic",
  maccyrillic: "x-mac-cyrillic",
};

const load = createRequire(import.meta.url);

function detected(bytes: Uint8Array): Read | undefined {
  // Loaded only for a file that needs it: its models take a tenth of a second.
  const { detect } = load("jschardet") as { readonly detect: typeof Detect };
  const { encoding, confidence } = detect(telling(bytes));
  if (encoding === null || confidence < leastConfidence) return undefined;
  const name = encoding.toLowerCase();
  const percent = Math.round(confidence * 100);
  const evidence = byBytes(`frequencies of its bytes (${encoding}, ${percent}%)`);
  const read = byLabel(bytes, labels[name] ?? name, evidence);
  return read && isPlausible(read.text) ? read : undefined;
}

/** The part of the bytes around the first that are not ASCII, so that a long head of markup does not drown them. */
function telling(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const from = Math.max(0, first - 2000);
  return bytes.subarray(from, from + sampleSize);
}

function isPlausible(whole: string): boolean {
  const text = whole.slice(0, longestSample);
  if (/[\u0000\u0080-\u009F]/u.test(text)) return false;
  const letters = text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  const shown = text.match(/\S/gu)?.length ?? 0;
  return letters >= fewestLetters && letters * 2 >= shown;
}
