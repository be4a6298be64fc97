import { createHash } from "node:crypto";
import { extractFacts, type Extracted } from "./facts/facts.ts";
import { findBody } from "./mark/body/body.ts";
import { nearBody } from "./mark/body/near-body.ts";
import { cutByHand } from "./mark/by-hand.ts";
import { furniturePieces, partFurniture, type Furniture } from "./mark/furniture.ts";
import { mark } from "./mark/mark.ts";
import { judgeArticle } from "./mark/not-article.ts";
import { identifyOutlet } from "./mark/outlet.ts";
import { noteTaker, type Note, type NoteTaker } from "./notes.ts";
import { intake } from "./read/intake.ts";
import type { Content } from "./read/read.ts";
import { toBody } from "./record/body.ts";
import type { Article, Block, Cut, Evidence, Mark, Outlet } from "./types.ts";

/** One raw file as it lies on disk, with what the archive as a whole says to it. */
export interface RawFile {
  /** Below the archive, parted by `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The text of `<file>.yaml`, if there is one. */
  readonly sidecar?: string;
  /** Outlets to tell it by: archive.yaml's, then the known ones. */
  readonly outlets: readonly Outlet[];
  readonly language?: string;
  /** What of this file recurs in other articles of its outlet. */
  readonly furniture?: Furniture;
}

/** An article, or none where a note refuses the file. Notes name paths below the archive. */
export interface Cleaned {
  readonly article?: Article;
  /** What the article's marks are of, in their order. */
  readonly blocks?: readonly Block[];
  /** How sure it is that this is an article, 0 to 1; 0 where there is none. */
  readonly confidence: number;
  readonly notes: readonly Note[];
}

/** One raw file to one article. Pure: the same file gives the same article, on any machine. */
export function clean(file: RawFile): Cleaned {
  const notes = noteTaker(file.path);
  const taken = intake(file, notes);
  if (!taken) return { confidence: 0, notes: notes.taken };

  const { content, person, saidIn, encoding, hidden } = taken;
  const furniture = file.furniture ?? new Set();
  const blocks = partFurniture(content.blocks, furniture);
  const outlet = identifyOutlet(blocks, {
    ...file,
    sidecar: person,
    saidIn,
    ...(content.page && { page: content.page }),
  });
  const ruled = mark(blocks, furniture);
  const found = isScraped(file, content) ? findBody(blocks, ruled, content.page) : { cuts: [] };
  const { cuts, kept, unmatched } = cutByHand(blocks, [...ruled, ...found.cuts], person);
  const extracted = extractFacts({
    path: file.path,
    blocks,
    // What only the model cuts is open to facts: headlines, datelines and bylines are no part of a body.
    open: nearBody(openBlocks(blocks, withoutModel(cuts, found.cuts)), found.start),
    ...(found.start !== undefined && { start: found.start }),
    sidecar: person,
    saidIn,
    encoding,
    ...(content.page && { page: content.page }),
    ...(outlet && { outlet }),
    ...(file.language !== undefined && { language: file.language }),
  });
  const marks = settle(blocks, cuts, extracted.claims, kept);
  const body = toBody(blocks.filter((_, index) => marks[index]?.verdict === "kept"));

  noteFindings(notes, file, content, unmatched, extracted);
  const { confidence, sign } = judgeArticle(blocks, marks, person);
  if (sign) notes.inform("mark", sign.line, sign.message);
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const article = {
    path: file.path,
    sha256,
    facts: extracted.facts,
    body,
    marks,
    sidecar: person,
    ...(hidden && { hidden }),
  };
  return { article, blocks, confidence, notes: notes.taken };
}

/** What a file says to its outlet's other articles: who published it, and its pieces of text. */
export interface Survey {
  readonly outlet?: string;
  readonly pieces: readonly string[];
}

/** Undefined for a file that `clean` refuses. */
export function survey(file: RawFile): Survey | undefined {
  const taken = intake(file, noteTaker(file.path));
  if (!taken) return undefined;
  const { content, person, saidIn } = taken;
  const outlet = identifyOutlet(content.blocks, { ...file, sidecar: person, saidIn });
  const pieces = furniturePieces(content.blocks);
  return outlet ? { outlet: outlet.value, pieces } : { pieces };
}

/** Markdown and front matter are written by someone who left nothing to cut. */
function isScraped({ path }: RawFile, { frontMatter }: Content): boolean {
  return frontMatter === undefined && !path.toLowerCase().endsWith(".md");
}

function withoutModel(cuts: readonly Cut[], model: readonly Cut[]): readonly Cut[] {
  const own = new Set(model);
  return cuts.filter((cut) => !own.has(cut));
}

function openBlocks(blocks: readonly Block[], cuts: readonly Cut[]): readonly number[] {
  const closed = new Set(cuts.map(({ block }) => block));
  return [...blocks.keys()].filter(
    (index) => !closed.has(index) && blocks[index]?.kind !== "frontMatter",
  );
}

/** Every block is exactly one of kept, claimed, cut. A claim outranks a cut: its line is evidence; a person outranks both. */
function settle(
  blocks: readonly Block[],
  cuts: readonly Cut[],
  claims: Extracted["claims"],
  kept: ReadonlySet<number>,
): readonly Mark[] {
  const byBlock = new Map(cuts.map((cut) => [cut.block, cut]));
  return blocks.map(({ kind, lines, text }, index): Mark => {
    if (kind === "frontMatter") return { verdict: "claimed", lines, fact: "frontMatter" };
    const fact = kept.has(index) ? undefined : claims.get(index);
    if (fact) return { verdict: "claimed", lines, fact };
    const cut = byBlock.get(index);
    return cut
      ? { verdict: "cut", lines, rule: cut.rule, why: cut.why, text }
      : { verdict: "kept", lines };
  });
}

function noteFindings(
  notes: NoteTaker,
  { path }: RawFile,
  { foreign, wrappedAt, excess, page }: Content,
  unmatched: readonly string[],
  { facts, conflicts }: Extracted,
): void {
  const sidecar = `${path.split("/").at(-1) ?? path}.yaml`;
  for (const { key, line } of foreign) {
    notes.inform(
      "read",
      line,
      `front matter key "${key}", expected a key of a sidecar; it is ignored`,
    );
  }
  if (wrappedAt !== undefined) {
    notes.inform(
      "read",
      undefined,
      `lines wrapped at ${wrappedAt} characters, expected a line a paragraph; they are joined`,
    );
  }
  if (excess !== undefined) {
    notes.inform("read", undefined, `Markdown ${excess}, expected less; it is read as plain text`);
  }
  if (page?.unread !== undefined) {
    notes.inform(
      "read",
      undefined,
      `${page.unread} in its markup, expected fewer; facts are read from the others`,
    );
  }
  for (const said of unmatched) {
    notes.inform(
      "mark",
      undefined,
      `\`keep:\` or \`cut:\` names "${said}", expected words or lines of the file; correct it in ${sidecar}`,
    );
  }
  const [conflict] = conflicts;
  if (conflict) {
    const others = conflicts.map(({ day, evidence }) => `${day} by its ${nameOf(evidence)}`);
    const used = `${facts.day?.value} by its ${nameOf(facts.day?.evidence[0])}`;
    notes.inform(
      "facts",
      conflict.evidence.lines?.from,
      `${others.join(", ")}, expected ${used}, which is used; set \`day:\` in ${sidecar} to decide`,
    );
  }
  if (!facts.day) {
    notes.inform(
      "facts",
      1,
      `no day found, expected a dateline such as "2 Nov 2021", a date in the URL or in the file name; set \`day:\` in ${sidecar}`,
    );
  }
}

const evidenceNames: Record<Evidence["kind"], string> = {
  sidecar: "sidecar",
  frontMatter: "front matter",
  markup: "markup",
  line: "dateline",
  url: "URL",
  fileName: "file name",
  lead: "lead",
  text: "text",
  bytes: "bytes",
  archive: "archive.yaml",
};

function nameOf(evidence: Evidence | undefined): string {
  return evidence ? evidenceNames[evidence.kind] : "text";
}
