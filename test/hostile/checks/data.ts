import { deepEqual, equal, fail } from "node:assert/strict";
import { isMap, parseDocument } from "yaml";
import { plainText } from "../../../src/record/plain-text.ts";
import { parseRecord } from "../../../src/record/record.ts";
import type { Made } from "../made.ts";

/** A record reads back to its article, and its front matter is YAML to whoever reads it. */
export function checkRecord({ file, archive, content }: Made): void {
  const page = file.replace(/article\.md$/u, "index.html");
  const { article } = archive.byFile.get(page) ?? fail("no article");
  const { path, sha256, facts, body, marks, sidecar, hidden } = article;
  deepEqual(
    toJson(parseRecord(content)),
    toJson({ path, sha256, facts, body, marks, sidecar, hidden }),
  );
  if (!sha256.startsWith("0")) return; // of sixteen one, for it takes as long as all else
  const front =
    /^---\n(?<yaml>.*?\n)---\n/su.exec(content)?.groups?.["yaml"] ?? fail("no front matter");
  const document = parseDocument(front, { version: "1.1" });
  if (document.errors.length > 0 || !isMap(document.contents)) fail("no YAML 1.1");
  equal(document.get("title"), facts.title.value);
  equal(document.get("outlet"), facts.outlet?.value);
}

/** Keys that stand for nothing go. */
function toJson(value: object): unknown {
  return JSON.parse(JSON.stringify(value));
}

export function checkLines({ archive, content }: Made): void {
  if (!content.endsWith("\n")) fail("no line end");
  for (const line of content.slice(0, -1).split("\n")) {
    const { path, title, outlet, body } = JSON.parse(line) as Readonly<Record<string, unknown>>;
    const { article } = archive.byPath.get(String(path)) ?? fail(`no article ${String(path)}`);
    equal(title, article.facts.title.value);
    equal(outlet, article.facts.outlet?.value);
    equal(body, plainText(article.body));
  }
}

export function checkJson({ content }: Made): void {
  JSON.parse(content);
}
