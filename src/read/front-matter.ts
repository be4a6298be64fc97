import matter from "gray-matter";
import type { Codec } from "./codec.ts";
import { formatYaml, parseYaml, YamlFault, type TakeYamlNote } from "./yaml.ts";

export interface FrontMatter<T> {
  /** Undefined where the text has no front matter. */
  readonly data?: T;
  readonly content: string;
  /** How many raw lines the front matter takes, delimiters included. */
  readonly lines: number;
}

const fence = "---";
// `---js`, `--- toml`, `---constructor`: others run or read what stands below it, and what reads as their text may hold a takedown.
const namesEngine = /^---[ \t]*[^\s-]\S{0,99}[ \t]*$/u;

/**
 * Front matter only if the first line is exactly `---` and a closing line follows; else all of it is content. gray-matter
 * is given our one YAML engine; without options it would cache, and run code for `---js`. Another engine's name is a fault.
 * Throws YamlFault, its line counted from the top of the file.
 */
export function parseFrontMatter<T extends object>(
  source: string,
  codec: Pick<Codec<T>, "decode">,
  note?: TakeYamlNote,
): FrontMatter<T> {
  const lines = source.split("\n");
  const [first = ""] = lines;
  if (namesEngine.test(first)) {
    throw new YamlFault(
      1,
      `${JSON.stringify(first)} names a language, expected "${fence}" alone and YAML below it`,
    );
  }
  const close = lines.indexOf(fence, 1);
  if (first !== fence || close === -1) return { content: source, lines: 0 };
  // gray-matter would close there, and what stands below, a takedown perhaps, would be lost.
  const early = lines.findIndex((line, index) => index > 0 && line.startsWith(fence));
  if (early !== close) {
    throw new YamlFault(
      early + 1,
      `"${lines[early]}" inside, expected "${fence}" alone where it ends`,
    );
  }
  const content = lines.slice(close + 1).join("\n");
  let data: T | undefined;
  const decode = (yaml: string): object => {
    data = codec.decode(parseYaml(yaml, note));
    return {};
  };
  try {
    matter(source, { language: "yaml", engines: { yaml: decode } });
  } catch (error) {
    // The YAML handed over begins with the line break after the fence, so its lines already count from the fence.
    throw error instanceof YamlFault ? error : new Error("gray-matter failed", { cause: error });
  }
  return { data: data ?? ({} as T), content, lines: close + 1 };
}

const choice = /^\s*(?:publish|noindex)\s*:/iu;

/**
 * In a text without front matter, the lines that look as if there were to be some: a first one that begins like a fence, and
 * a key that decides what is published. 1-based.
 */
export function findMisplaced(text: string): { readonly fence?: number; readonly key?: number } {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.trim() !== "");
  const key = lines.findIndex((line) => choice.test(line));
  return {
    ...(lines[first]?.trimStart().startsWith(fence) && { fence: first + 1 }),
    ...(key !== -1 && { key: key + 1 }),
  };
}

/** Front matter by the codec, then the content as it is. */
export function formatFrontMatter<T>(data: T, content: string, codec: Codec<T>): string {
  const stringifyYaml = (): string => formatYaml(codec.encode(data));
  const engine = { parse: () => ({}), stringify: stringifyYaml };
  const options = { language: "yaml", engines: { yaml: engine } };
  // An object, because gray-matter looks for front matter of its own in a string.
  return matter.stringify({ content, data: {} } as unknown as string, {}, options);
}
