import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { codeOf } from "../../src/site/folder.ts";
import { loadArchive, type Archive } from "../../src/site/archive.ts";
import { underived, type Derived } from "../../src/site/kept/derived.ts";
import { folderOf } from "../cli/run-dateline.ts";
import { carriers } from "./places.ts";

const settings = 'title: "The bay\'s archive"\ndescription: What was told.\n';
const site = "url: https://archive.example/news/\n";

/** An archive in which each text stands in every place, for as long as `look` looks at it. */
export async function withArchive(
  texts: readonly string[],
  hasAddress: boolean,
  look: (archive: Archive) => Promise<void>,
): Promise<void> {
  const folder = folderOf({ "archive.yaml": settings + (hasAddress ? site : "") });
  try {
    for (const [index, text] of texts.entries()) {
      // A folder that is only a year is no story: what stands in it is.
      const shelf = join(folder, String(1000 + index));
      for (const [path, content] of carriers.flatMap((each) => Object.entries(each.files(text)))) {
        write(join(shelf, path), content);
      }
    }
    const archive = loadArchive({ folder, shown: "articles" }, { derived: atHand() });
    await look(archive);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Not where a file of another place stands in the way. */
function write(path: string, content: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  } catch (error) {
    if (!["EEXIST", "ENOTDIR", "EISDIR"].includes(codeOf(error) ?? "")) throw error;
  }
}

/** What was derived stays at hand, as long as it is asked for under the same name. */
function atHand(): Derived {
  const known = new Map<string, unknown>();
  const remember = <T>(kind: string, inputs: string, make: () => T): T => {
    const key = `${kind} ${inputs}`;
    if (!known.has(key)) known.set(key, make());
    return known.get(key) as T;
  };
  return {
    ...underived,
    get: (kind, inputs) => known.get(`${kind} ${inputs}`),
    put: (kind, inputs, value) => void known.set(`${kind} ${inputs}`, value),
    recent: remember,
    held: remember,
  };
}
