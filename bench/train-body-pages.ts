import { readdirSync, readFileSync } from "node:fs";
import { featuresOf } from "../src/mark/body/lines.ts";
import { readPage } from "../src/mark/body/page.ts";
import { mark } from "../src/mark/mark.ts";
import { decode } from "../src/read/encoding.ts";
import { readText } from "../src/read/text.ts";
import { labelLines } from "./train-body-labels.ts";

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
}

/** Every set below a folder that has a `gold.json` and a `text/`. */
export function readPages(folder: string): readonly TrainingPage[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
    .flatMap((set) => {
      const gold = JSON.parse(readFileSync(`${folder}/${set}/gold.json`, "utf8")) as Gold;
      const pages = Object.entries(gold).toSorted(([a], [b]) => (a < b ? -1 : 1));
      return pages.map(([id, { articleBody = "" }]) =>
        toPage(set, id, articleBody, readFileSync(`${folder}/${set}/text/${id}.txt`)),
      );
    });
}

type Gold = Readonly<Record<string, { readonly articleBody?: string }>>;

function toPage(set: string, id: string, gold: string, bytes: Uint8Array): TrainingPage {
  const { blocks } = readText(decode(bytes)?.text ?? "");
  const labels = labelLines(
    blocks.map(({ text }) => text),
    gold,
  );
  const first = labels.indexOf(true);
  const last = labels.lastIndexOf(true);
  const states = Uint8Array.from(labels, (isBody, line) => {
    if (first === -1 || line < first) return 0;
    if (line > last) return 3;
    return isBody ? 1 : 2;
  });
  const cut = new Set(mark(blocks).map(({ block }) => block));
  const page = readPage(blocks);
  const features = featuresOf(page, cut).map((line) => Int32Array.from(line));
  const sizes = page.lines.map(({ size }) => size);
  return { set, id, gold, lines: blocks.map(({ text }) => text), states, features, sizes, cut };
}
