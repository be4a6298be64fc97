#!/usr/bin/env -S node --max-semi-space-size=16
import { once } from "node:events";
import { enableCompileCache } from "node:module";
import { dirname, join } from "node:path";
import { chdir, cwd, env, exit, stderr, stdin, stdout } from "node:process";
import { showControls, UserError } from "./notes.ts";
import { coloured, hasColours, isScreen } from "./cli/screen.ts";
import { parseArguments } from "./cli/arguments.ts";
import { helpFor, verbs, type Verb } from "./cli/help.ts";
import type { Run } from "./cli/run.ts";

// Loaded when asked for: reading a file's times needs no Eleventy.
const runs: Readonly<Record<Verb, () => Promise<Run>>> = {
  build: async () => (await import("./cli/build.ts")).build,
  serve: async () => (await import("./cli/serve.ts")).serve,
  clean: async () => (await import("./cli/clean.ts")).clean,
  pack: async () => (await import("./cli/pack.ts")).pack,
  furniture: async () => (await import("./cli/furniture.ts")).furniture,
  times: async () => (await import("./cli/times.ts")).times,
  timeline: async () => (await import("./cli/timeline.ts")).timeline,
  check: async () => (await import("./cli/check.ts")).check,
  deploy: async () => (await import("./cli/deploy.ts")).deploy,
};

/** 0: all well; 1: a file was refused, the rest is done; 2: wrong usage or configuration, nothing was published. */
async function main(words: readonly string[]): Promise<number> {
  const [verb = "", ...rest] = words;
  if (verb === "" || verb === "--help" || verb === "-h" || verb === "help") {
    stdout.write(helpFor(verbs.find((each) => each === rest[0])));
    return verb === "" ? 2 : 0;
  }
  const known = verbs.find((each) => each === verb);
  if (!known) {
    throw new UserError(
      `dateline: "${verb}", expected a verb: ${verbs.join(", ")}; try dateline --help`,
    );
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    stdout.write(helpFor(known));
    return 0;
  }
  // Half of what a build of few changes takes is reading the program. Where it cannot be kept, it is read again.
  if (known === "build" || known === "serve")
    enableCompileCache(join(standsIn, ".dateline/program"));
  const run = await runs[known]();
  return run(parseArguments(known, rest), {
    standsIn,
    out: (text) => void stdout.write(`${text}\n`),
    talk: (text, tone) => {
      const line = showControls(text);
      stderr.write(`${tone && isColoured ? coloured(line, tone) : line}\n`);
    },
    pipe: { input: stdin, pour },
    ...(isScreen(stderr, env) && { screen: stderr }),
  });
}

// npm runs scripts in the project's folder and says in INIT_CWD where the person stands; Eleventy works from the project's.
const standsIn = env["INIT_CWD"] ?? cwd();
chdir(dirname(import.meta.dirname));

const isColoured = hasColours(stderr, env);

async function pour(lines: AsyncIterable<string>): Promise<void> {
  for await (const line of lines) {
    if (!stdout.write(`${line}\n`)) await once(stdout, "drain");
  }
}

// The reader of a pipe may leave early, as `head` does.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  exit(0);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  stderr.write(`${showControls(error.message)}\n`);
  exit(2);
}
