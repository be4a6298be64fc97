/** 20 MB: the longest of 4,608 scraped news articles measured is under 200 kB; beyond this it is no article. */
export const largestFile = 20_000_000;

export interface Decoded {
  readonly text: string;
  /** How many control characters are shown by their picture (U+2400 and on) because no page can hold them. */
  readonly controls: number;
}

// Everything in C0 but tab, line feed and carriage return, and DEL: not allowed in HTML, XML or YAML.
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu;
const deletePicture = "\u2421";

/**
 * Bytes to text: UTF-8, or UTF-16 by its byte order mark (WHATWG Encoding). Undefined where the bytes are neither.
 * Line ends become `\n`.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  let text: string;
  try {
    text = new TextDecoder(labelOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
  let controls = 0;
  const shown = text.replaceAll(/\r\n?/gu, "\n").replaceAll(control, (found) => {
    controls += 1;
    const code = found.charCodeAt(0);
    return code === 0x7f ? deletePicture : String.fromCharCode(0x2400 + code);
  });
  return { text: shown, controls };
}

/** As `decode`, but each character where it stands in the file: a byte order mark and `\r` become spaces. */
export function decodeInPlace(bytes: Uint8Array): string {
  const text = new TextDecoder(labelOf(bytes), { ignoreBOM: true }).decode(bytes);
  return text
    .replace(/^\uFEFF/u, " ")
    .replaceAll(/\r(?=\n)/gu, " ")
    .replaceAll("\r", "\n");
}

function labelOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}
