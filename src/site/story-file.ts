import type { Root } from "mdast";
import type { Note } from "../notes.ts";
import { list, mismatch, text } from "../read/codec.ts";
import { decode } from "../read/encoding.ts";
import { findMisplaced, parseFrontMatter } from "../read/front-matter.ts";
import { readBounded } from "../read/read.ts";
import { noindex, publish } from "../read/publish.ts";
import { YamlFault, type Value } from "../read/yaml.ts";
import { toBody } from "../record/body.ts";
import type { Curation, Fault, Faults } from "../story/curation/curation.ts";
import { attempt, parseActs, parseOwnEntries } from "../story/curation/parse.ts";
import type { Choice } from "./publishing.ts";

/** What a person says of a story in its `story.md`. */
export interface StoryFile extends Choice {
  readonly title?: string;
  readonly introduction?: Root;
  readonly curation?: Curation;
  /** Folders that it had before. */
  readonly formerly?: readonly string[];
  /** What it says of publishing cannot be read: the story and its articles must be withheld. */
  readonly isBroken?: true;
}

const withheld = "correct it, the story and its articles are withheld until then";

/** A fault in a part of it costs that part; one of the whole, or of `publish:`, withholds the story. */
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
  const broken = (message: string, line?: number): ReturnType<typeof parseStoryFile> => ({
    said: { isBroken: true },
    notes: [refuse(`${message}; ${withheld}`, line)],
  });
  const decoded = decode(bytes);
  if (!decoded) return broken("not UTF-8, expected UTF-8 text");
  const faults: Fault[] = [];
  try {
    const informs: Note[] = [];
    const codec = { decode: (value: Value) => parseFields(value, faults) };
    const { data, content, lines } = parseFrontMatter(decoded.text, codec, (line, message) => {
      informs.push({ path, line, stage: "read", message, refused: false });
    });
    const { fence, key } = data === undefined ? findMisplaced(content) : {};
    if (fence !== undefined || key !== undefined) {
      return broken(
        "keys outside front matter, expected them between two lines `---`",
        fence ?? key,
      );
    }
    const { blocks, excess } = readBounded(content, lines);
    if (excess !== undefined) {
      const message = `Markdown ${excess}, expected less; it is read as plain text`;
      informs.push({ path, stage: "read", message, refused: false });
    }
    const introduction = toBody(blocks);
    const hasWords = introduction.children.length > 0;
    const without = data?.isBroken ? withheld : "correct it, it is left out until then";
    return {
      said: { ...data, ...(hasWords && { introduction }) },
      notes: [
        ...informs,
        ...faults.map(({ line, message }) => refuse(`${message}; ${without}`, line)),
      ],
    };
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    return broken(error.message, error.line);
  }
}

const keys = ["title", "entries", "curate", "publish", "noindex", "formerly"];
const formerFolders = list(text);

function parseFields(value: Value, faults: Faults): Omit<StoryFile, "introduction"> {
  if (value.kind !== "map") throw mismatch(value, `the keys ${keys.join(", ")}`);
  const unknown = [...value.entries].filter(([key]) => !keys.includes(key));
  for (const [key, { line }] of unknown) {
    faults.push({ line, message: `unknown key "${key}", expected one of ${keys.join(", ")}` });
  }
  const field = <T>(key: string, parse: (found: Value) => T): T | undefined => {
    const found = value.entries.get(key);
    return found && attempt(key, () => parse(found), faults)[0];
  };
  const said = (key: string): boolean => value.entries.has(key);
  const title = field("title", (found) => text.decode(found));
  const entries = field("entries", (found) => parseOwnEntries(found, faults)) ?? [];
  const acts = field("curate", (found) => parseActs(found, faults)) ?? [];
  const published = field("publish", (found) => publish.decode(found));
  const former = field("formerly", (found) => formerFolders.decode(found));
  field("noindex", (found) => noindex.decode(found));
  const isBroken =
    (said("publish") && published === undefined) ||
    unknown.some(([key, found]) => isMeantAsPublish(key, found));
  return {
    ...(title !== undefined && { title }),
    ...(published !== undefined && { publish: published }),
    ...(said("noindex") && { noindex: true }), // whatever is said: it is asked for, and a typo undoes nothing
    ...(former && { formerly: former }),
    ...(isBroken && { isBroken: true }),
    curation: { entries, acts },
  };
}

/** `publsh: draft`, `Publish: full`, `status: draft`: a typo must publish nothing. */
function isMeantAsPublish(key: string, value: Value): boolean {
  return /^publi/iu.test(key) || attempt(key, () => publish.decode(value), []).length > 0;
}
