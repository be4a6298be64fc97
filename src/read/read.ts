import { readOtherKey } from "./other-keys.ts";
import type { Block, Sidecar } from "../types.ts";
import { fields } from "./codec.ts";
import { findMisplaced, parseFrontMatter } from "./front-matter.ts";
import type { HiddenTally } from "./hidden.ts";
import { Excess, largestSidecar, refuseLines } from "./limits.ts";
import { markdownExcess } from "./markdown-limits.ts";
import { readHtml } from "./html.ts";
import type { Page } from "./html/page.ts";
import { readMarkdown } from "./markdown.ts";
import { sidecarCodecs } from "./sidecar.ts";
import { readText } from "./text.ts";
import { YamlFault, type TakeYamlNote } from "./yaml.ts";

export interface Content {
  readonly blocks: readonly Block[];
  /** What the file's own front matter says; a `.md` file's only. */
  readonly frontMatter?: Sidecar;
  /** Keys of its front matter that are none of ours. */
  readonly foreign: readonly { readonly key: string; readonly line: number }[];
  /** The width at which lines were wrapped and are joined again. */
  readonly wrappedAt?: number;
  /** Why a Markdown file was read as plain text. */
  readonly excess?: string;
  /** What its markup says; an HTML page's only. */
  readonly page?: Page;
}

interface Reading {
  /** Where it comes from, if a person says so. */
  readonly url?: string;
  /** Collects what nobody sees. */
  readonly tally?: HiddenTally;
  /** Takes what is to be known of its front matter. */
  readonly note?: TakeYamlNote;
}

/** Names of files that are articles, by how they end. */
export const articleEndings: readonly string[] = [".txt", ".md", ".html", ".htm"];

export function isHtml(path: string): boolean {
  return /\.html?$/iu.test(path);
}

/**
 * Decoded text to blocks, by the file's ending. Throws YamlFault for front matter that cannot be read and Excess for more than
 * an article holds.
 */
export function read(path: string, text: string, { url, tally, note }: Reading = {}): Content {
  refuseLines(text);
  if (isHtml(path)) return { ...readHtml(text, url, tally), foreign: [] };
  if (!path.toLowerCase().endsWith(".md")) return { ...readText(text), foreign: [] };
  if (text.startsWith("---\n") && text.indexOf("\n---\n") > largestSidecar) {
    throw new Excess(`front matter of more than ${largestSidecar} characters`);
  }
  const foreign: { key: string; line: number }[] = [];
  let others: Sidecar = {};
  const codec = fields<Sidecar>(sidecarCodecs, {
    foreign: (key, value) => {
      const said = readOtherKey(key, value);
      if (said) others = { ...others, ...said };
      else foreign.push({ key, line: value.line });
    },
  });
  const { data, content, lines } = parseFrontMatter(text, codec, note);
  if (!data) refuseMisplaced(text);
  const { blocks, ...excess } = readBounded(content, lines, tally);
  const rest = { foreign, ...excess };
  if (!data) return { blocks, ...rest };
  return {
    blocks: [frontMatterBlock(text, lines), ...blocks],
    frontMatter: { ...others, ...data },
    ...rest,
  };
}

/** Markdown below `offset` raw lines; what would choke its parser as plain text. Throws Excess. */
export function readBounded(
  text: string,
  offset: number,
  tally?: HiddenTally,
): Pick<Content, "blocks" | "excess"> {
  const excess = markdownExcess(text);
  if (excess !== undefined) return { blocks: readPlain(text, offset), excess };
  return { blocks: readMarkdown(text, offset, tally) };
}

/** What was meant as front matter may hold a takedown. */
function refuseMisplaced(text: string): void {
  const { fence, key } = findMisplaced(text);
  if (fence === undefined || key === undefined) return;
  throw new YamlFault(key, "keys outside front matter, expected them between two lines `---`");
}

function readPlain(text: string, offset: number): readonly Block[] {
  return readText(text).blocks.map((block) => ({
    ...block,
    lines: { from: block.lines.from + offset, to: block.lines.to + offset },
  }));
}

function frontMatterBlock(text: string, lines: number): Block {
  const source = text.split("\n").slice(0, lines).join("\n");
  return {
    kind: "frontMatter",
    text: source,
    lines: { from: 1, to: lines },
    linkShare: 0,
    content: { type: "code", lang: "yaml", meta: null, value: source },
  };
}
