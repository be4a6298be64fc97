import { deepEqual } from "node:assert/strict";

/** As it is written to a disk: UTF-8 has no halves of pairs. */
export function wellFormed(text: string): string {
  return text.toWellFormed();
}

/** As a page has it: control characters by their pictures. */
export function inPage(text: string): string {
  return wellFormed(text)
    .replaceAll(/[\u0000-\u0008\u000B-\u001F]/gu, (control) =>
      String.fromCharCode(0x2400 + control.charCodeAt(0)),
    )
    .replaceAll("\u007F", "\u2421");
}

/** Without white space, which HTML does not keep everywhere. */
export function bare(text: string): string {
  return text.replaceAll(/\s+/gu, "");
}

/** White space as one space, for formats in which a value is a line. */
export function inOneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\s]+/gu, " ")
    .trim();
}

export function sameList(found: readonly string[], expected: readonly string[]): void {
  deepEqual([...found].toSorted(), [...expected].toSorted());
}
