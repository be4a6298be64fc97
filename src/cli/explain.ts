import type { Mark } from "../types.ts";

/**
 * A raw text with the fate of every line: `cut  13 | Read more   ← related-link: links to another story`. Blank lines stay
 * blank. A line that blocks of different fates share is `mixed` and names them all; one that holds no block has no fate.
 */
export function explain(text: string, marks: readonly Mark[]): string {
  const lines = text.split("\n");
  const byLine = new Map<number, Mark[]>();
  for (const mark of marks) {
    for (let line = mark.lines.from; line <= mark.lines.to; line += 1) {
      byLine.set(line, [...(byLine.get(line) ?? []), mark]);
    }
  }
  const width = String(lines.length).length;
  return lines
    .map((line, index) => {
      if (line.trim() === "") return "";
      const own = byLine.get(index + 1) ?? [];
      const place = `${verdictOf(own).padEnd("claimed".length)} ${String(index + 1).padStart(width)}`;
      const reasons = [...new Set(own.flatMap((mark) => reasonOf(mark) ?? []))].join("; ");
      return terminalSafe(`${place} | ${line}${reasons === "" ? "" : `   ← ${reasons}`}`);
    })
    .join("\n");
}

function verdictOf(marks: readonly Mark[]): string {
  const [verdict = "", ...others] = new Set(marks.map((mark) => mark.verdict));
  return others.length > 0 ? "mixed" : verdict;
}

function reasonOf(mark: Mark): string | undefined {
  if (mark.verdict === "cut") return `${mark.rule}: ${mark.why}`;
  return mark.verdict === "claimed" ? mark.fact : undefined;
}

// C0 but tab, DEL, C1 (of which U+009B begins a terminal's commands), line separators and what turns the direction of text.
const unsafe = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/gu;

/** Characters that a terminal would obey, by their pictures where they have one, else by their numbers. */
export function terminalSafe(text: string): string {
  return text.replaceAll(unsafe, (found) => {
    const code = found.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return "\u2421";
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
  });
}
