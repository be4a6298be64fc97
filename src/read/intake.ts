import type { NoteTaker } from "../notes.ts";
import type { Fact, SaidIn, Sidecar } from "../types.ts";
import { decode, type Decoded } from "./encoding.ts";
import { HiddenTally, type Hidden, type HiddenCounts } from "./hidden.ts";
import { Excess } from "./limits.ts";
import { isHtml, read, type Content } from "./read.ts";
import { parseSidecar } from "./sidecar.ts";
import { YamlFault, type TakeYamlNote } from "./yaml.ts";

interface Raw {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The text of `<file>.yaml`, if there is one. */
  readonly sidecar?: string;
}

/** A raw file, read: its blocks, and what a person says of it. */
export interface Intake {
  readonly content: Content;
  /** Front matter, and over it, key by key, the sidecar. */
  readonly person: Sidecar;
  readonly saidIn: SaidIn;
  readonly encoding: Fact<string>;
  /** What of it nobody sees; undefined where all is seen. */
  readonly hidden: Hidden | undefined;
}

/** Undefined where a note refuses the file: its sidecar, its bytes or its front matter cannot be read. */
export function intake(file: Raw, notes: NoteTaker): Intake | undefined {
  const sidecar = readSidecar(file, notes);
  const tally = new HiddenTally();
  const decoded = sidecar && decodeFile(file, tally, notes);
  const content = decoded && readContent(file, decoded.text, { ...sidecar, tally }, notes);
  if (!content) return undefined;
  noteHidden(tally.found, notes);
  return {
    content,
    person: { ...content.frontMatter, ...sidecar },
    saidIn: (key) => (key in sidecar ? "sidecar" : "frontMatter"),
    encoding: decoded.encoding,
    hidden: tally.found,
  };
}

function readSidecar({ path, sidecar }: Raw, notes: NoteTaker): Sidecar | undefined {
  try {
    return parseSidecar(sidecar ?? "", (line, message) =>
      notes.inform("read", line, message, `${path}.yaml`),
    );
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

function decodeFile(
  { path, bytes }: Raw,
  tally: HiddenTally,
  notes: NoteTaker,
): Decoded | undefined {
  const decoded = decode(bytes, isHtml(path) ? "html" : "text", tally);
  if (!decoded) {
    notes.refuse(
      "read",
      undefined,
      "not UTF-8 and no other text that can be told, expected text; save it as UTF-8",
    );
    return undefined;
  }
  const { text, broken, encoding } = decoded;
  if (text.trim() === "") {
    notes.refuse("read", undefined, "an empty file, expected an article; fill or remove it");
    return undefined;
  }
  if (broken > 0) {
    notes.inform(
      "read",
      undefined,
      `${counted(broken, "broken byte")}, expected UTF-8; each is shown as \uFFFD`,
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

function noteHidden(hidden: Hidden | undefined, notes: NoteTaker): void {
  const [shown, dropped] = [sumOf(hidden?.shown), sumOf(hidden?.dropped)];
  if (shown > 0) {
    notes.inform(
      "read",
      undefined,
      `${counted(shown, "control character")}, expected none; each is shown by its sign: ␀, ␛ …`,
    );
  }
  if (dropped > 0) {
    notes.inform(
      "read",
      undefined,
      `${counted(dropped, "character")} that nobody sees, expected none; each is left out, its page says which`,
    );
  }
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

function sumOf(counts: HiddenCounts = {}): number {
  return Object.values(counts).reduce((sum, each) => sum + each, 0);
}

function readContent(
  { path }: Raw,
  text: string,
  { url, tally }: Pick<Sidecar, "url"> & { readonly tally: HiddenTally },
  notes: NoteTaker,
): Content | undefined {
  const note: TakeYamlNote = (line, message) =>
    notes.inform("read", line, `front matter: ${message}`);
  try {
    const content = read(path, text, { ...(url !== undefined && { url }), tally, note });
    if (content.blocks.some(({ kind }) => kind !== "frontMatter")) return content;
    const found = isHtml(path) ? "a page without text" : "nothing but front matter";
    notes.refuse("read", undefined, `${found}, expected an article; add its text`);
    return undefined;
  } catch (error) {
    if (error instanceof Excess) {
      notes.refuse("read", undefined, `${error.message}, expected an article; split or trim it`);
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
