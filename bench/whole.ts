import { outlets } from "../src/outlets/outlets.ts";
import { clean } from "../src/pipeline.ts";
import { decode } from "../src/read/encoding.ts";
import { attributeOf, isElement, isText, nodesIn, parseHtml } from "../src/read/html/parse.ts";
import type { Block, Mark } from "../src/types.ts";
import { readPage, type Input, type PageSet } from "./pages.ts";

/** `kept + claimed + cut = raw: 1762 of 1762 files`, and the ids of those of which that does not hold. */
export function reportWhole(sets: readonly PageSet[]): string {
  const failed: string[] = [];
  let all = 0;
  for (const set of sets) {
    for (const id of set.gold.keys()) {
      for (const input of ["text", "HTML"] as const) {
        all += 1;
        if (!isWhole(readPage(set, id, input), input)) failed.push(`${set.name}/${id} (${input})`);
      }
    }
  }
  const result = `kept + claimed + cut = raw: ${all - failed.length} of ${all} files`;
  return [result, ...failed.map((each) => `  not of ${each}`)].join("\n");
}

function isWhole(bytes: Uint8Array, input: Input): boolean {
  const path = input === "text" ? "page.txt" : "page.html";
  const { article, blocks = [] } = clean({ path, bytes, outlets });
  const text = decode(bytes, input === "text" ? "text" : "html")?.text;
  if (!article || text === undefined || article.marks.length !== blocks.length) return false;
  return input === "text" ? isEveryLineMarked(text, article.marks) : isEveryTextHeld(text, blocks);
}

/** Every line that is not blank has exactly one mark. */
function isEveryLineMarked(text: string, marks: readonly Mark[]): boolean {
  const times = new Map<number, number>();
  for (const { lines } of marks) {
    for (let line = lines.from; line <= lines.to; line += 1) {
      times.set(line, (times.get(line) ?? 0) + 1);
    }
  }
  return text
    .split("\n")
    .every((line, index) => (times.get(index + 1) ?? 0) === (line.trim() === "" ? 0 : 1));
}

/** The blocks hold each character of the page's text nodes, and of its pictures' words, as often as the page does. */
function isEveryTextHeld(source: string, blocks: readonly Block[]): boolean {
  const counts = new Map<string, number>();
  const add = (text: string, by: number): void => {
    for (const each of text.replaceAll(/\s+/gu, "")) counts.set(each, (counts.get(each) ?? 0) + by);
  };
  for (const node of nodesIn(parseHtml(source))) {
    if (isText(node)) add(node.value, 1);
    else if (isElement(node) && (node.tagName === "img" || node.tagName === "area")) {
      add(attributeOf(node, "alt") ?? "", 1);
    }
  }
  for (const { text } of blocks) add(text, -1);
  return counts.values().every((count) => count === 0);
}
