import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import { folderOf, runDateline } from "../../cli/run-dateline.ts";

/** Changes every kept HTML of a working folder, as somebody could who knows how it is kept. */
function forge(folder: string, markup: string): number {
  const stores = join(folder, ".dateline/derived");
  const [name = ""] = readdirSync(stores).filter((each) => each.endsWith(".sqlite"));
  const database = new DatabaseSync(join(stores, name));
  const rows = database.prepare("SELECT key, value FROM kept WHERE key LIKE 'text %'").all();
  const update = database.prepare("UPDATE kept SET value = ?, sum = ? WHERE key = ?");
  for (const { key, value } of rows) {
    const text = JSON.parse(String(value)) as { readonly blocks: readonly object[] };
    const forged = JSON.stringify({
      ...text,
      blocks: text.blocks.map((block) => ({ ...block, markup })),
    });
    update.run(forged, crc32(forged, crc32(String(key))), String(key));
  }
  database.close();
  return rows.length;
}

test("HTML that is kept but was not made here gets into no page", () => {
  const folder = folderOf({ "articles/a.txt": "Harbour closed\n\nIt rained on 2 November 2021." });
  runDateline(folder, "build");
  const page = (): string => readFileSync(join(folder, "_site/articles/a/index.html"), "utf8");
  const before = page();
  expect(forge(folder, '<form action="https://example.org/"><p>Sign in</p></form>')).toBe(1);
  rmSync(join(folder, "_site"), { recursive: true });
  expect(runDateline(folder, "build").code).toBe(0);
  expect(page()).toBe(before);
  forge(folder, "<p>Other words</p>"); // what has our form is not told from ours: SECURITY.md says so
  rmSync(join(folder, "_site"), { recursive: true });
  runDateline(folder, "build");
  expect(page()).toContain("<p>Other words</p>");
});
