import { gunzipSync } from "node:zlib";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { pageLines } from "../src/mark/body/page-lines.ts";
import type { Tree } from "../src/mark/body/markup/tree.ts";
import { mark } from "../src/mark/mark.ts";
import { decode } from "../src/read/encoding.ts";
import { readHtml } from "../src/read/html.ts";
import { readText } from "../src/read/text.ts";
import { labelLines } from "./train-body-labels.ts";

export type Input = "text" | "html";

/** One page of a set, as the model sees it. */
export interface TrainingPage {
  readonly set: string;
  readonly id: string;
  readonly gold: string;
  readonly lines: readonly string[];
  /** The true state of each line. */
  readonly states: Uint8Array;
  readonly features: readonly Int32Array[];
  /** Length of each line in words. */
  readonly sizes: readonly number[];
  /** Lines that named rules cut. */
  readonly cut: ReadonlySet<number>;
  /** Of a page with markup. */
  readonly tree?: Tree;
}

/** Every set below a folder that has a `gold.json` and such pages; pages that show nothing of their gold body are left out. */
export function readPages(folder: string, input: Input): readonly TrainingPage[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
    .flatMap((set) => {
      const gold = JSON.parse(readFileSync(`${folder}/${set}/gold.json`, "utf8")) as Gold;
      const pages = Object.entries(gold).toSorted(([a], [b]) => (a < b ? -1 : 1));
      return pages.flatMap(([id, { articleBody = "" }]) => {
        const file = `${folder}/${set}/${input}/${id}.${input === "text" ? "txt" : "html.gz"}`;
        if (!existsSync(file)) return [];
        return toPage(set, id, articleBody, input, readFileSync(file)) ?? [];
      });
    });
}

type Gold = Readonly<Record<string, { readonly articleBody?: string }>>;

function toPage(
  set: string,
  id: string,
  gold: string,
  input: Input,
  bytes: Uint8Array,
): TrainingPage | undefined {
  const read = input === "text" ? readText(decoded(bytes)) : readHtml(decoded(gunzipSync(bytes)));
  const html = "page" in read ? read.page : undefined;
  const { page, blocks, cut, tree, weigh } = pageLines(read.blocks, mark(read.blocks), html);
  const lines = blocks.map((block) => read.blocks[block]?.text ?? "");
  const labels = labelLines(lines, gold);
  const first = labels.indexOf(true);
  if (first === -1) return undefined;
  const last = labels.lastIndexOf(true);
  const states = Uint8Array.from(labels, (isBody, line) => {
    if (line < first) return 0;
    if (line > last) return 3;
    return isBody ? 1 : 2;
  });
  const features = weigh().features.map((line) => Int32Array.from(line));
  const sizes = page.lines.map(({ size }) => size);
  return { set, id, gold, lines, states, features, sizes, cut, ...(tree && { tree }) };
}

function decoded(bytes: Uint8Array): string {
  return decode(bytes)?.text ?? "";
}
