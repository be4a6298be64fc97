import type { NoteTaker } from "../notes.ts";
import type { Fact, SaidIn, Sidecar } from "../types.ts";
import { decode, type Decoded } from "./encoding.ts";
import { Excess } from "./limits.ts";
import { isHtml, read, type Content } from "./read.ts";
import { parseSidecar } from "./sidecar.ts";
import { YamlFault } from "./yaml.ts";

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
}

/** Undefined where a note refuses the file: its sidecar, its bytes or its front matter cannot be read. */
export function intake(file: Raw, notes: NoteTaker): Intake | undefined {
  const sidecar = readSidecar(file, notes);
  const decoded = sidecar && decodeFile(file, notes);
  const content = decoded && readContent(file, decoded.text, sidecar, notes);
  if (!content) return undefined;
  return {
    content,
    person: { ...content.frontMatter, ...sidecar },
    saidIn: (key) => (key in sidecar ? "sidecar" : "frontMatter"),
    encoding: decoded.encoding,
  };
}

function readSidecar({ path, sidecar }: Raw, notes: NoteTaker): Sidecar | undefined {
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

function decodeFile({ path, bytes }: Raw, notes: NoteTaker): Decoded | undefined {
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
  { path }: Raw,
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
