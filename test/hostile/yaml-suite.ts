import { parseDocument } from "yaml";
import { readCorpora } from "./corpora.ts";

export interface YamlCase {
  readonly name: string;
  readonly yaml: string;
  /** Whether YAML 1.2 says that it is none. */
  readonly isInvalid: boolean;
}

interface Written {
  readonly name?: string;
  readonly yaml?: string;
  readonly fail?: boolean;
}

/** The cases of all files of a corpus; what a case does not say is that of the one before. */
export function yamlCases(): readonly YamlCase[] {
  return readCorpora().yaml.flatMap((file) => {
    let last: Written = {};
    const written = parseDocument(file).toJS() as readonly Written[];
    return written.map(({ fail = false, ...own }, index): YamlCase => {
      last = { ...last, ...own };
      return { name: `${last.name}, ${index + 1}`, yaml: plain(last.yaml ?? ""), isInvalid: fail };
    });
  });
}

/** The suite's signs for what nobody sees, as its README explains them. */
function plain(shown: string): string {
  return shown
    .replaceAll("␣", " ")
    .replaceAll(/—*»/gu, "\t")
    .replaceAll("←", "\r")
    .replaceAll("⇔", "\uFEFF")
    .replaceAll("↵", "")
    .replace(/∎\n$/u, "");
}
