import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** One font file of the site: the letters of a script in one style, in every weight. */
export interface Face {
  readonly family: Family["name"];
  readonly script: string;
  readonly style: "normal" | "italic";
  /** CSS, of the letters that it has. */
  readonly range: string;
  /** Ends in a hash of its bytes, so that a server may let browsers keep it for ever. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Family {
  readonly name: "Source Serif" | "Source Sans";
  readonly folder: string;
  /** Of its files. */
  readonly prefix: string;
  readonly styles: readonly Face["style"][];
}

const { resolve } = createRequire(import.meta.url);

function folderOf(name: string): string {
  return dirname(resolve(`${name}/LICENSE`));
}

const families: readonly Family[] = [
  {
    name: "Source Serif",
    folder: folderOf("@fontsource-variable/source-serif-4"),
    prefix: "source-serif-4",
    styles: ["normal", "italic"],
  },
  {
    name: "Source Sans",
    folder: folderOf("@fontsource-variable/source-sans-3"),
    prefix: "source-sans-3",
    styles: ["normal"],
  },
];

// Those that both families have. A browser fetches a file when a page has letters of it.
const scripts = ["cyrillic-ext", "cyrillic", "greek", "vietnamese", "latin-ext", "latin"];

export const faces: readonly Face[] = families.flatMap(
  ({ name: family, folder, prefix, styles }) => {
    const ranges = JSON.parse(readFileSync(join(folder, "unicode.json"), "utf8")) as Readonly<
      Record<string, string>
    >;
    return styles.flatMap((style) =>
      scripts.map((script): Face => {
        const stem = `${prefix}-${script}-wght-${style}`;
        const bytes = readFileSync(join(folder, "files", `${stem}.woff2`));
        const name = `${stem}-${shortHashOf(bytes)}.woff2`;
        return { family, script, style, range: ranges[script] ?? "", name, bytes };
      }),
    );
  },
);

/** Which an OFL font may not be without, by name. */
export const licences: ReadonlyMap<string, Uint8Array> = new Map(
  families.map(({ prefix, folder }) => {
    const bytes = readFileSync(join(folder, "LICENSE"));
    return [`${prefix}-${shortHashOf(bytes)}-OFL.txt`, bytes];
  }),
);

function shortHashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 8);
}
