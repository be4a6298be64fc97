import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseRecord } from "../src/record/record.ts";
import type { Article } from "../src/types.ts";
import { articleOf, marksOf } from "./read/raw-file.ts";

const folder = new URL("cases/", import.meta.url);
const expected: ReadonlySet<string> = new Set(["article.md", "marks.txt"]);

function rawNameIn(name: string): string {
  const raw = readdirSync(new URL(`${name}/`, folder)).filter(
    (file) => !expected.has(file) && !file.endsWith(".yaml"),
  );
  if (raw.length !== 1 || raw[0] === undefined) throw new Error(`${name} holds no one raw file`);
  return raw[0];
}

/** The folder's raw file as if it lay in an archive without settings. */
function articleIn(name: string): Article {
  const path = rawNameIn(name);
  const file = new URL(`${name}/${path}`, folder);
  const sidecar = new URL(`${file.href}.yaml`);
  return articleOf(readFileSync(file), {
    path,
    ...(existsSync(sidecar) && { sidecar: readFileSync(sidecar, "utf8") }),
  });
}

function readExpected(name: string, file: string): string {
  return readFileSync(new URL(`${name}/${file}`, folder), "utf8");
}

// Expected files are written by hand: where one is wrong, correct it there.
describe.for(readdirSync(folder))("%s", (name) => {
  const article = articleIn(name);

  test("has the marks of marks.txt", () => {
    expect(`${marksOf(article).join("\n")}\n`).toBe(readExpected(name, "marks.txt"));
  });

  test("gives the record article.md", () => {
    expect(article).toEqual(parseRecord(readExpected(name, "article.md")));
  });
});
