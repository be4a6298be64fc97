import type { Document, ErrorCode } from "yaml";
import { deepestYaml } from "./limits.ts";

type Fault = Document["errors"][number] | Document["warnings"][number];

/** What is wrong, in words for whoever wrote the file, and what was expected instead. */
export function explainFault(
  [fault, ...others]: readonly [Fault, ...Fault[]],
  text: string,
): string {
  const rest = text.slice(fault.pos[0]);
  const start = text.lastIndexOf("\n", fault.pos[0] - 1) + 1;
  const [line = ""] = text.slice(start).split("\n", 1);
  switch (fault.code) {
    case "TAB_AS_INDENT":
      return "a tab at the start of a line, expected spaces";
    case "MULTIPLE_DOCS":
      return 'a line "---" with more below it, expected the end';
    case "BAD_SCALAR_START":
      return explainStart(rest.slice(0, 1));
    case "TAG_RESOLVE_FAILED":
      return explainStart("!");
    case "BAD_DQ_ESCAPE":
      return "a backslash between \"…\" that stands for no character, expected '…' around the value";
    case "BAD_INDENT":
      return fault.message.startsWith("Flow")
        ? `a bracket that is not closed, expected "${fault.message.endsWith("]") ? "]" : "}"}"`
        : otherColumn;
    case "MISSING_CHAR":
      return fault.message.startsWith("Missing closing")
        ? "a quotation mark that is not closed, expected another at the end of the value"
        : noColon;
    case "MULTILINE_IMPLICIT_KEY":
      return noColon;
    case "BLOCK_AS_IMPLICIT_KEY":
      return others.some(({ code }) => code === ("MULTILINE_IMPLICIT_KEY" satisfies ErrorCode))
        ? "a key below it that stands further right, expected keys that belong together at the same column"
        : "a second colon in the line, expected quotation marks around the value";
    case "UNEXPECTED_TOKEN": {
      if (/(?::|^\s*-)\s+["']/u.test(line)) {
        return "words after a closing quotation mark, expected the whole value between quotation marks of the other kind";
      }
      const sign = /(?::|^\s*-)\s+(?<sign>[*&|>])/u.exec(line)?.groups?.["sign"];
      return sign === undefined ? otherColumn : explainStart(sign);
    }
    default:
      if (/call stack/u.test(fault.message)) return tooDeep;
      return `YAML: ${fault.message.split("\n", 1)[0]}, expected well-formed YAML`;
  }
}

export const twice = "a key that stands there twice, expected it once";
export const tooDeep = `lists or keys nested more than ${deepestYaml} deep, expected fewer`;
const otherColumn =
  "a line that begins at another column than those it belongs to, expected the same one";
const noColon = 'a line that is no "key: value", expected a colon and a space behind the key';

/** Of a value that YAML takes for something else by the sign at its start. */
export function explainStart(sign: string): string {
  return `a value that begins with "${sign}", expected quotation marks around it`;
}

/** Of what stands behind an unquoted value. */
export function explainComment(comment: string): string {
  return `${JSON.stringify(comment)} behind a value, which YAML leaves out, expected the whole value between quotation marks; put them around it, or a comment on a line of its own`;
}
