import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundledProgram } from "../../src/program/bundle.ts";
import { parts } from "../../src/program/parts.ts";
import { project, runDateline } from "../cli/run-dateline.ts";
import { archives, put, siteIn } from "../faults/sites.ts";

let folder: string;
let bundle: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  bundle = (await bundledProgram(folder)) ?? "";
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("the bundled program", () => {
  test("has every part that is loaded by its name, and every page's template", () => {
    const made = readdirSync(bundle);
    expect(made).toEqual(expect.arrayContaining(Object.keys(parts).map((name) => `${name}.js`)));
    expect(readdirSync(join(bundle, "pages"))).toEqual(
      readdirSync(join(project, "layouts/pages")).map((name) => name.replace(/\.ts$/u, ".js")),
    );
  });

  test("is made once", async () => {
    const before = statSync(bundle).ino;
    expect(await bundledProgram(folder)).toBe(bundle);
    expect(statSync(bundle).ino).toBe(before);
  });

  test("may be read by others than who made it", () => {
    expect(statSync(bundle).mode & 0o777).toBe(0o755);
  });

  test("is done without where it cannot be kept", async () => {
    const taken = join(folder, "a-file");
    writeFileSync(taken, "");
    expect(await bundledProgram(taken)).toBeUndefined();
  });

  test("is done without where it is not to be read", async () => {
    const closed = join(folder, "closed");
    mkdirSync(join(closed, basename(bundle), "others"), { recursive: true });
    expect(await bundledProgram(closed)).toBeUndefined();
  });

  test("makes the same site as the source that it is made of", () => {
    const [bundled, plain] = [join(folder, "bundled"), join(folder, "plain")];
    for (const working of [bundled, plain]) put(working, archives[0]);
    expect(runDateline(bundled, "build").code).toBe(0);
    expect(existsSync(join(project, ".dateline/program"))).toBe(true);
    const program = `import("./src/cli/main.ts").then(({ run }) => run(["build"], ${JSON.stringify(plain)}))`;
    expect(spawnSync(process.execPath, ["-e", program], { cwd: project }).status).toBe(0);
    const ofBundle = siteIn(join(bundled, "_site"));
    expect(ofBundle.size).toBeGreaterThan(30);
    expect(ofBundle).toEqual(siteIn(join(plain, "_site")));
  });
});
