import {
  Document,
  isAlias,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Node,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { deepestYaml } from "./limits.ts";
import { explainComment, explainFault, explainStart, tooDeep, twice } from "./yaml-faults.ts";

/** A value in YAML that is not what was expected. Caught at the edge of each file and turned into a note. */
export class YamlFault extends Error {
  override readonly name = "YamlFault";
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** A YAML node of the failsafe kinds, with its 1-based line. */
export type Value =
  | { readonly kind: "scalar"; readonly text: string; readonly line: number }
  | { readonly kind: "list"; readonly items: readonly Value[]; readonly line: number }
  | { readonly kind: "map"; readonly entries: ReadonlyMap<string, Value>; readonly line: number };

/** Takes what a person should know of a text that can be read, with its 1-based line. */
export type TakeYamlNote = (line: number, message: string) => void;

/** What `formatYaml` takes. */
export type Plain =
  string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * YAML 1.2 by the failsafe schema: every scalar stays the text that was written (`007`, `no`, `~`). No aliases, no
 * duplicate keys, no tags, one document. An empty text is an empty map. `note` is told what YAML leaves out of values.
 * Throws YamlFault.
 */
export function parseYaml(text: string, note: TakeYamlNote = () => {}): Value {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    schema: "failsafe",
    uniqueKeys: false, // it compares each with each: `toValue` looks for them in linear time
    lineCounter,
    prettyErrors: false,
  });
  const lineAt = (offset: number | undefined): number => lineCounter.linePos(offset ?? 0).line || 1;
  const [first, ...others] = [...document.errors, ...document.warnings];
  if (first) throw new YamlFault(lineAt(first.pos[0]), explainFault([first, ...others], text));
  const head = text.split(/^---/mu, 1)[0] ?? "";
  const [, again] = head.matchAll(/^%YAML\b/gmu);
  if (again) throw new YamlFault(lineAt(again.index), "a line %YAML again, expected it once");
  if (document.contents === null) return { kind: "map", entries: new Map(), line: 1 };
  return toValue(document.contents, { text, lineAt, note }, 0);
}

interface Reading {
  readonly text: string;
  readonly lineAt: (offset: number | undefined) => number;
  readonly note: TakeYamlNote;
}

// A value that is whole by its form, with what is plainly a comment: nothing of it is lost.
const whole =
  /^(?:\d{4}-\d{2}-\d{2}|\d{2}:\d{2}|\d+|true|false|full|excerpt|draft|https?:\/\/\S+)$/u;

/** What stands behind an unquoted value in its line: YAML takes it for a comment, but "Win #1" may be a title. */
function commentBehind({ range, value }: Scalar, text: string): string | undefined {
  const end = range?.[1] ?? text.length;
  const [line = ""] = text.slice(end, end + longestComment).split("\n", 1);
  const found = /^[ \t]+(?<comment>#.*)$/u.exec(line)?.groups?.["comment"]?.trimEnd();
  if (found === undefined || (found.startsWith("# ") && whole.test(String(value))))
    return undefined;
  return found;
}

const longestComment = 200; // characters that are told of

function toValue(node: Node, reading: Reading, depth: number): Value {
  const { text, lineAt, note } = reading;
  const line = lineAt(node.range?.[0]);
  if (depth > deepestYaml) throw new YamlFault(line, tooDeep);
  if (isAlias(node)) throw new YamlFault(line, explainStart("*"));
  // A title such as "&c. and so on" would lose its first word without a sign.
  if (node.anchor !== undefined) throw new YamlFault(line, explainStart("&"));
  // A tag makes of a text a number, bytes or pairs; those of YAML 1.1 are known whatever the schema.
  if (node.tag !== undefined) throw new YamlFault(line, explainStart("!"));
  if (isScalar(node)) {
    const comment = node.type === "PLAIN" ? commentBehind(node, text) : undefined;
    if (comment !== undefined) note(line, explainComment(comment));
    return { kind: "scalar", text: typeof node.value === "string" ? node.value : "", line };
  }
  const valueOf = (inside: unknown): Value => toValue(inside as Node, reading, depth + 1);
  if (isSeq(node)) return { kind: "list", items: node.items.map((item) => valueOf(item)), line };
  const entries = new Map<string, Value>();
  for (const { key, value } of node.items) {
    if (!isScalar(key))
      throw new YamlFault(
        lineAt((key as Node).range?.[0]),
        "a key that is not text, expected text",
      );
    const name = typeof key.value === "string" ? key.value : "";
    const place = lineAt(key.range?.[0]);
    if (entries.has(name)) throw new YamlFault(place, twice);
    const found = value === null ? undefined : valueOf(value);
    // A value's own line may be below its key's; the key's is what a person looks for.
    entries.set(
      name,
      found ? { ...found, line: place } : { kind: "scalar", text: "", line: place },
    );
  }
  return { kind: "map", entries, line };
}

// What YAML may fold, trim or take for a sign of its own is quoted and escaped on one line.
const isPlain = /^[\p{L}\p{N}](?:[^\n]*\S)?$/u;
const widestInline = 80; // characters of a map's values that still read well on one line

/** Quotes whatever a YAML 1.1 or 1.2 reader would take for anything but text; small maps inside it stand on a line. */
export function formatYaml(value: Plain): string {
  const document = new Document(value, { compat: "yaml-1.1" });
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === "string" && !isPlain.test(scalar.value)) {
        scalar.type = "QUOTE_DOUBLE";
      }
    },
    Map: (_, map, parents) => {
      map.flow = parents.length > 1 && widthOf(map) <= widestInline;
    },
  });
  return document.toString({
    lineWidth: 0,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Infinity,
  });
}

function widthOf(map: YAMLMap): number {
  return map.items.reduce(
    (sum, { value }) => sum + (isScalar(value) ? String(value.value).length : Infinity),
    0,
  );
}
