import type { Root } from "mdast";
import type { Note } from "../notes.ts";
import { mismatch, text } from "../read/codec.ts";
import { decode } from "../read/encoding.ts";
import { parseFrontMatter } from "../read/front-matter.ts";
import { readMarkdown } from "../read/markdown.ts";
import { YamlFault, type Value } from "../read/yaml.ts";
import { toBody } from "../record/body.ts";
import type { Curation, Fault, Faults } from "../story/curation/curation.ts";
import { attempt, parseActs, parseOwnEntries } from "../story/curation/parse.ts";

/** What a person says of a story in its `story.md`. */
export interface StoryFile {
  readonly title?: string;
  readonly introduction?: Root;
  readonly curation?: Curation;
}

/** A fault in a part of it costs that part; one of the whole leaves the story with its folder's name and uncurated. */
export function parseStoryFile(
  bytes: Uint8Array,
  path: string,
): { readonly said: StoryFile; readonly notes: readonly Note[] } {
  const refuse = (message: string, line?: number): Note => ({
    path,
    ...(line !== undefined && { line }),
    stage: "read",
    message,
    refused: true,
  });
  const without = "correct it, the story goes by its folder's name and uncurated until then";
  const decoded = decode(bytes);
  if (!decoded) return { said: {}, notes: [refuse(`not UTF-8, expected UTF-8 text; ${without}`)] };
  const faults: Fault[] = [];
  try {
    const { data, content, lines } = parseFrontMatter(decoded.text, {
      decode: (value) => parseFields(value, faults),
    });
    const introduction = toBody(readMarkdown(content, lines));
    const hasWords = introduction.children.length > 0;
    return {
      said: { ...data, ...(hasWords && { introduction }) },
      notes: faults.map(({ line, message }) =>
        refuse(`${message}; correct it, it is left out until then`, line),
      ),
    };
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    return { said: {}, notes: [refuse(`${error.message}; ${without}`, error.line)] };
  }
}

const keys = ["title", "entries", "curate"];

function parseFields(value: Value, faults: Faults): Omit<StoryFile, "introduction"> {
  if (value.kind !== "map") throw mismatch(value, `the keys ${keys.join(", ")}`);
  for (const [key, { line }] of value.entries) {
    if (keys.includes(key)) continue;
    faults.push({ line, message: `unknown key "${key}", expected one of ${keys.join(", ")}` });
  }
  const field = <T>(key: string, parse: (found: Value) => T): T | undefined => {
    const found = value.entries.get(key);
    return found && attempt(key, () => parse(found), faults)[0];
  };
  const title = field("title", (found) => text.decode(found));
  const entries = field("entries", (found) => parseOwnEntries(found, faults)) ?? [];
  const acts = field("curate", (found) => parseActs(found, faults)) ?? [];
  return { ...(title !== undefined && { title }), curation: { entries, acts } };
}
