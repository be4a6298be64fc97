import { createHash } from "node:crypto";
import { extractFacts, type Extracted } from "./facts/facts.ts";
import { cutByHand } from "./mark/by-hand.ts";
import { mark } from "./mark/mark.ts";
import { identifyOutlet } from "./mark/outlet.ts";
import type { Note, Stage } from "./notes.ts";
import { decode, type Decoded } from "./read/encoding.ts";
import { PageFault } from "./read/html/parse.ts";
import { isHtml, read, type Content } from "./read/read.ts";
import { parseSidecar } from "./read/sidecar.ts";
import { YamlFault } from "./read/yaml.ts";
import { toBody } from "./record/body.ts";
import type { Article, Block, Cut, Evidence, Mark, Outlet, SaidIn, Sidecar } from "./types.ts";

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
}

/** An article, or none where a note refuses the file. Notes name paths below the archive. */
export interface Cleaned {
  readonly article?: Article;
  readonly notes: readonly Note[];
}

/** One raw file to one article. Pure: the same file gives the same article, on any machine. */
export function clean(file: RawFile): Cleaned {
  const notes = noteTaker(file.path);
  const sidecar = readSidecar(file, notes);
  const decoded = sidecar && decodeFile(file, notes);
  const content = decoded && readContent(file, decoded.text, sidecar, notes);
  if (!content) return { notes: notes.taken };

  const { blocks, frontMatter, page } = content;
  // The sidecar is the later word, key by key.
  const person: Sidecar = { ...frontMatter, ...sidecar };
  const saidIn: SaidIn = (key) => (key in sidecar ? "sidecar" : "frontMatter");
  const outlet = identifyOutlet(blocks, {
    ...file,
    sidecar: person,
    saidIn,
    ...(page && { page }),
  });
  const { cuts, unmatched } = cutByHand(blocks, mark(blocks), person);
  const extracted = extractFacts({
    path: file.path,
    blocks,
    open: openBlocks(blocks, cuts),
    sidecar: person,
    saidIn,
    encoding: decoded.encoding,
    ...(page && { page }),
    ...(outlet && { outlet }),
    ...(file.language !== undefined && { language: file.language }),
  });
  const marks = settle(blocks, cuts, extracted.claims);
  const body = toBody(blocks.filter((_, index) => marks[index]?.verdict === "kept"));

  noteFindings(notes, file, content, unmatched, extracted);
  if (body.children.length === 0) {
    notes.inform(
      "mark",
      undefined,
      "no body left, expected paragraphs; see what was cut and `keep:` it in the sidecar",
    );
  }
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const article = { path: file.path, sha256, facts: extracted.facts, body, marks, sidecar: person };
  return { article, notes: notes.taken };
}

function readSidecar({ path, sidecar }: RawFile, notes: NoteTaker): Sidecar | undefined {
  try {
    return parseSidecar(sidecar ?? "");
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    notes.refuse(
      "read",
      error.line,
      `${error.message}; mend it, the article is left out until then`,
      `${path}.yaml`,
    );
    return undefined;
  }
}

function decodeFile({ path, bytes }: RawFile, notes: NoteTaker): Decoded | undefined {
  const decoded = decode(bytes, isHtml(path) ? "html" : "text");
  if (!decoded) {
    notes.refuse(
      "read",
      undefined,
      "not UTF-8 and no other text that can be told, expected text; save it as UTF-8",
    );
    return undefined;
  }
  const { text, controls, broken, encoding } = decoded;
  if (text.trim() === "") {
    notes.refuse("read", undefined, "an empty file, expected an article; fill or remove it");
    return undefined;
  }
  if (controls > 0) {
    notes.inform(
      "read",
      undefined,
      `${controls} control characters, expected none; they are shown as ␀, ␛ …`,
    );
  }
  if (broken > 0) {
    notes.inform(
      "read",
      undefined,
      `${broken} broken bytes, expected UTF-8; they are shown as \uFFFD`,
    );
  }
  const [evidence] = encoding.evidence;
  if (encoding.value !== "utf-8" && evidence?.kind === "bytes") {
    notes.inform(
      "read",
      undefined,
      `read as ${encoding.value} by its ${evidence.text}, expected UTF-8; save it as UTF-8 if letters look wrong`,
    );
  }
  return decoded;
}

function readContent(
  { path }: RawFile,
  text: string,
  { url }: Sidecar,
  notes: NoteTaker,
): Content | undefined {
  try {
    const content = read(path, text, url);
    if (content.blocks.some(({ kind }) => kind !== "frontMatter")) return content;
    const found = isHtml(path) ? "a page without text" : "nothing but front matter";
    notes.refuse("read", undefined, `${found}, expected an article; add its text`);
    return undefined;
  } catch (error) {
    if (error instanceof PageFault) {
      notes.refuse("read", undefined, `${error.message}, expected an article; trim the page`);
      return undefined;
    }
    if (!(error instanceof YamlFault)) throw error;
    notes.refuse(
      "read",
      error.line,
      `front matter: ${error.message}; mend it, the article is left out until then`,
    );
    return undefined;
  }
}

function openBlocks(blocks: readonly Block[], cuts: readonly Cut[]): readonly number[] {
  const closed = new Set(cuts.map(({ block }) => block));
  return [...blocks.keys()].filter(
    (index) => !closed.has(index) && blocks[index]?.kind !== "frontMatter",
  );
}

/** Every block is exactly one of kept, claimed, cut. A claim outranks a cut: its line is evidence. */
function settle(
  blocks: readonly Block[],
  cuts: readonly Cut[],
  claims: Extracted["claims"],
): readonly Mark[] {
  const byBlock = new Map(cuts.map((cut) => [cut.block, cut]));
  return blocks.map(({ kind, lines, text }, index): Mark => {
    if (kind === "frontMatter") return { verdict: "claimed", lines, fact: "frontMatter" };
    const fact = claims.get(index);
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
  { foreign, wrappedAt }: Content,
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
      `lines wrapped at ${wrappedAt} characters; they are joined into paragraphs`,
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
      `${others.join(", ")}, but ${used} is used; set \`day:\` in ${sidecar} to decide`,
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

interface NoteTaker {
  readonly taken: Note[];
  inform(stage: Stage, line: number | undefined, message: string): void;
  refuse(stage: Stage, line: number | undefined, message: string, path?: string): void;
}

function noteTaker(path: string): NoteTaker {
  const taken: Note[] = [];
  const take = (
    refused: boolean,
    stage: Stage,
    line: number | undefined,
    message: string,
    where = path,
  ): void => {
    taken.push({ path: where, ...(line !== undefined && { line }), stage, message, refused });
  };
  return {
    taken,
    inform: (...rest) => take(false, ...rest),
    refuse: (...rest) => take(true, ...rest),
  };
}
