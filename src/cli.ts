#!/usr/bin/env -S node --max-semi-space-size=16 --no-regexp-tier-up
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chdir, cwd, env } from "node:process";
import { bundledProgram } from "./program/bundle.ts";
import { partOf } from "./program/parts.ts";
import { project } from "./program/project.ts";
import type * as Main from "./cli/main.ts";

// npm runs scripts in the project's folder and says in INIT_CWD where the person stands; Eleventy works from the project's.
const standsIn = env["INIT_CWD"] ?? cwd();
chdir(project);

const bundle = await bundledProgram();
if (bundle !== undefined) enableCompileCache(join(bundle, "compiled"));
const main = bundle === undefined ? partOf("main") : pathToFileURL(join(bundle, "main.js"));
const { run } = (await import(main.href)) as typeof Main;
await run(process.argv.slice(2), standsIn);
