import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { filesBelow } from "../../../src/site/publish.ts";
import { folderOf, runDateline, type Ran } from "../../cli/run-dateline.ts";
import { around } from "./tree.ts";

const long = "wave".repeat(60); // 240 bytes; a file system takes 255

/** Names of files without their ending. */
const names: readonly string[] = [
  ..."CON nul aux.old com1 LPT9 con- index article share feed ~ %2e%2e%2fx -rf C:x".split(" "),
  ..."a..b ﬁn straße $(touch${IFS}x) `touch\u00A0x` {{x}} x;y&z x'y\"z <b>x <!-- ?x=1 #x".split(
    " ",
  ),
  "-\\..\\..\\x",
  "a\\..\\..\\y",
  "line\nbreak",
  "bell\u0007",
  "clear\u001B[2J",
  "name\u202Etxt.",
  "zero\u200Bwidth",
  " ",
  "trailing. ",
  "日本語",
  "Ελλάδα",
  "स्वागत",
  "🌊",
  "\u3164",
  long,
  `${long}s`,
];

/** The same file to somebody who sees it, or to some file systems: the later of two is refused. */
const twins: readonly (readonly [first: string, second: string])[] = [
  ["River", "river"],
  ["caf\u00E9", "cafe\u0301"],
  ["İzmir", "i\u0307zmir"],
  ["nul ", "nul."],
];

/** What a sidecar may say of addresses, none of which is one elsewhere. */
const sidecars: readonly string[] = [
  ...["../../x", "/etc/passwd", "..\\\\x", "..", ".", "CON", "a/b", "index.html"].map(
    (slug) => `slug: "${slug}"`,
  ),
  ...["../../../x", "/articles/../../x", "C:/x", "x/../..", "*", "%2e%2e/x", "a\\\\..\\\\b"].map(
    (address) => `formerly: ["${address}"]`,
  ),
  ...["..", "../..", "/", "__proto__"].map((story) => `stories: ["${story}"]`),
];

function textOf(number: number): string {
  return `Tide ${number}\n\n3 May 2019\n\nTide ${number} came in on 2 May 2019 at the pier.\n`;
}

describe("whatever names files and sidecars give", () => {
  let folder: string;
  let before: ReadonlyMap<string, string>;
  let built: Ran;
  let site: readonly string[];

  beforeAll(() => {
    folder = folderOf({ "x.txt": "Mine.", "articles/CON/nul.txt": textOf(0) });
    const write = (stem: string, text: string, sidecar?: string): void => {
      const path = join(folder, "articles", `${stem}.txt`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      if (sidecar !== undefined) writeFileSync(`${path}.yaml`, sidecar);
    };
    for (const [at, name] of names.entries()) write(`name-${at}/${name}`, textOf(at));
    for (const [at, pair] of twins.entries()) {
      for (const name of pair) write(`twins-${at}/${name}`, textOf(at));
    }
    for (const [at, sidecar] of sidecars.entries()) {
      write(`told-${at}/a`, textOf(at), `${sidecar}\n`);
    }
    before = around(folder);
    built = runDateline(folder, "build");
    site = filesBelow(join(folder, "_site"));
  });

  test("nothing is written but the site", () => {
    expect(around(folder)).toEqual(before);
  });

  test("every one has a page, but the second of two that are the same somewhere", () => {
    const pages = site.filter((file) => file.endsWith("/article.md"));
    expect(pages).toHaveLength(1 + names.length + twins.length + sidecars.length);
    const refused = built.err.split("\n").filter((line) => line.includes("its address is that of"));
    expect(refused).toHaveLength(twins.length);
    expect(built.code).toBe(1);
  });

  test("addresses are letters, digits and hyphens, which every file system keeps apart", () => {
    const parts = new Set(site.flatMap((file) => file.split("/")));
    for (const part of parts) {
      expect(part).toMatch(/^(?:\.dateline-|_)?[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*$/u);
      expect(part).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu);
      expect(Buffer.byteLength(part)).toBeLessThanOrEqual(110);
      expect(part).toBe(part.normalize("NFC"));
    }
    const folded = site.map((file) => file.normalize("NFKD").toUpperCase());
    expect(new Set(folded).size).toBe(site.length);
  });

  test("a story whose pages would be another's is refused", () => {
    const ran = runDateline(
      folderOf({ "articles/2021!/a.txt": textOf(1), "articles/2021/compare/b.txt": textOf(2) }),
      "build",
    );
    expect(ran.code).toBe(1);
    expect(ran.err).toBe(
      "articles/2021!: site: its pages would be among those of 2021/compare, expected an address of its own; rename the folder\n",
    );
  });

  test("no name acts on a terminal", () => {
    expect(built.out + built.err).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
