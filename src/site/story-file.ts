import type { Root } from "mdast";
import type { Note } from "../notes.ts";
import { fields, text } from "../read/codec.ts";
import { decode } from "../read/encoding.ts";
import { parseFrontMatter } from "../read/front-matter.ts";
import { readMarkdown } from "../read/markdown.ts";
import { YamlFault } from "../read/yaml.ts";
import { toBody } from "../record/body.ts";

/** What a person says of a story in its `story.md`. */
export interface StoryFile {
  readonly title?: string;
  readonly introduction?: Root;
}

const storyCodec = fields<{ readonly title?: string }>({ title: text });

/** A fault in it leaves the story with its folder's name, and a note. */
export function parseStoryFile(
  bytes: Uint8Array,
  path: string,
): { readonly said: StoryFile; readonly notes: readonly Note[] } {
  const refuse = (message: string, line?: number): Note => ({
    path,
    ...(line !== undefined && { line }),
    stage: "read",
    message: `${message}; correct it, the story goes by its folder's name until then`,
    refused: true,
  });
  const decoded = decode(bytes);
  if (!decoded) return { said: {}, notes: [refuse("not UTF-8, expected UTF-8 text")] };
  try {
    const { data, content, lines } = parseFrontMatter(decoded.text, storyCodec);
    const introduction = toBody(readMarkdown(content, lines));
    const hasWords = introduction.children.length > 0;
    return { said: { ...data, ...(hasWords && { introduction }) }, notes: [] };
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    return { said: {}, notes: [refuse(error.message, error.line)] };
  }
}
