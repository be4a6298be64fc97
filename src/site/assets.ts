import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { comparePaths } from "../notes.ts";
import type { Planned } from "./plan.ts";
import { assetFile } from "./urls.ts";

const folder = join(import.meta.dirname, "../../layouts/assets");

/** Stylesheets and scripts, as they are: the program's own hash stands for them. */
export function assetPlan(): readonly Planned[] {
  return readdirSync(folder)
    .toSorted(comparePaths)
    .map((name) => ({
      file: assetFile(name),
      kind: "file",
      inputs: "",
      make: () => readFileSync(join(folder, name), "utf8"),
    }));
}
