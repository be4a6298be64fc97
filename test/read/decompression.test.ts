import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const unpacks =
  /\b(?:zlib|gunzip\w*|inflate\w*|brotli\w*|unzip\w*|zstd\w*|DecompressionStream|untar)\b/iu;

/** Where something could grow beyond the bytes that were read, so that limits of size would not bound it. */
test("nothing that is read is unpacked", () => {
  const files = ["src", "layouts"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  );
  const found = files
    .filter((file) => /\.[jt]s$/u.test(file))
    .filter((file) => unpacks.test(readFileSync(file, "utf8")));
  // The first takes checksums alone from zlib; the second runs in a browser, on the site's own index.
  expect(found).toEqual(["src/site/kept/store.ts", "layouts/assets/search-files.js"]);
  const [imported] = /^import .*"node:zlib";$/mu.exec(readFileSync(found[0] ?? "", "utf8")) ?? [];
  expect(imported).toBe('import { crc32 } from "node:zlib";');
});
