import { longestMarkdown, mostMarkdownLines } from "./limits.ts";

const deepest = 100; // quotes and lists in one another; the deepest of CommonMark's own examples is 5
const mostMarks = 1_000; // in one run of lines; parsing is quadratic in them, and 1,000 take 10 ms

const marker = /^(?:[ \t]{0,3}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))/u;
const mark = /[*_~[\]`<>!&\\]/gu;

/**
 * Why a text must not be parsed as Markdown, in words that follow "Markdown"; undefined for all but texts made to choke
 * a parser. Linear in its length.
 */
export function markdownExcess(text: string): string | undefined {
  if (text.length > longestMarkdown) return `of more than ${longestMarkdown} characters`;
  let marks = 0;
  let filled = 0;
  for (const line of text.split("\n")) {
    const isBlank = line.trim() === "";
    if (!isBlank) filled += 1;
    if (filled > mostMarkdownLines) return `of more than ${mostMarkdownLines} lines`;
    marks = isBlank ? 0 : marks + (line.match(mark)?.length ?? 0);
    if (marks > mostMarks) return `with more than ${mostMarks} marks in one run of lines`;
    if (depthOf(line) > deepest) return `nested more than ${deepest} deep`;
  }
  return undefined;
}

function depthOf(line: string): number {
  const indent = /^[ \t]*/u.exec(line)?.[0].replaceAll("\t", "    ").length ?? 0;
  let depth = Math.floor(indent / 2);
  let rest = line.trimStart();
  for (let found = marker.exec(rest); found && depth <= deepest; found = marker.exec(rest)) {
    depth += 1;
    rest = rest.slice(found[0].length);
  }
  return depth;
}
