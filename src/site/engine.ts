import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../program/project.ts";

const { version } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as {
  readonly version: string;
};

/** What read the articles: "Dateline 0.1.0". */
export const engine = `Dateline ${version}`;
