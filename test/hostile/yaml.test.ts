import { describe, expect, test } from "vitest";
import { parseFrontMatter } from "../../src/read/front-matter.ts";
import { parseYaml, YamlFault } from "../../src/read/yaml.ts";
import { parseStoryFile } from "../../src/site/story-file.ts";
import { cleanText } from "../read/raw-file.ts";
import { yamlCases } from "./yaml-suite.ts";

const cases = yamlCases();
const plain = "Ferry sinks\n\n3 May 2019\n\nThe ferry sank near the pier.\n";

/** The fault of a text that is no YAML for us; undefined where it is read. */
function faultOf(yaml: string): unknown {
  try {
    parseYaml(yaml);
    return undefined;
  } catch (error) {
    return error;
  }
}

const invalid = cases.filter(({ isInvalid }) => isInvalid);

test("the corpus has valid and invalid YAML", () => {
  expect(invalid.length).toBeGreaterThan(3);
  expect(cases.length).toBeGreaterThan(2 * invalid.length);
});

test.for(invalid)("refuses what is no YAML: $name", ({ yaml }) => {
  expect(faultOf(yaml)).toBeInstanceOf(YamlFault);
});

describe.for(cases)("$name", ({ yaml, isInvalid }) => {
  test("is read, or refused with a line", () => {
    const fault = faultOf(yaml);
    if (fault === undefined) return;
    expect(fault).toBeInstanceOf(YamlFault);
    expect((fault as YamlFault).line).toBeGreaterThan(0);
    expect((fault as YamlFault).message).toContain("expected");
  });

  test("as a sidecar gives an article or the note that refuses it", () => {
    const { article, notes } = cleanText(plain, { sidecar: yaml });
    const refusals = notes.filter(({ refused }) => refused);
    expect(refusals).toHaveLength(article ? 0 : 1);
    if (isInvalid) expect(article).toBeUndefined();
    for (const { message, path } of refusals) {
      expect(message).toContain("expected");
      expect(path).toBe("news.txt.yaml");
    }
  });

  test("as front matter gives an article or the note that refuses it", () => {
    const source = `---\n${yaml}\n---\n\n${plain}`;
    const { article, notes } = cleanText(source, { path: "news.md" });
    expect(notes.filter(({ refused }) => refused)).toHaveLength(article ? 0 : 1);
    if (isInvalid && isAllInside(source)) expect(article).toBeUndefined();
  });

  test("as story.md tells a story or withholds it", () => {
    const { said, notes } = parseStoryFile(Buffer.from(`---\n${yaml}\n---\n`), "a/story.md");
    expect(said.isBroken !== true || notes.some(({ refused }) => refused)).toBe(true);
    if (isInvalid && isAllInside(`---\n${yaml}\n---\n`)) expect(said.isBroken).toBe(true);
  });
});

/** Whether the front matter that is read is all of the YAML: a line `---` in it ends it. */
function isAllInside(source: string): boolean {
  try {
    return (
      parseFrontMatter(source, { decode: () => ({}) }).lines ===
      source.split("\n---\n\n", 1)[0]!.split("\n").length + 1
    );
  } catch {
    return true;
  }
}
