import { once } from "node:events";
import { env, exit, stderr, stdin, stdout } from "node:process";
import { showControls, showControlsInLines, UserError } from "../notes.ts";
import { coloured, hasColours, isScreen } from "./screen.ts";
import { parseArguments } from "./arguments.ts";
import { helpFor, verbs, type Verb } from "./help.ts";
import type { Run } from "./run.ts";

// Loaded when asked for: reading a file's times needs no Eleventy.
const runs: Readonly<Record<Verb, () => Promise<Run>>> = {
  build: async () => (await import("./build.ts")).build,
  serve: async () => (await import("./serve.ts")).serve,
  clean: async () => (await import("./clean.ts")).clean,
  pack: async () => (await import("./pack.ts")).pack,
  furniture: async () => (await import("./furniture.ts")).furniture,
  times: async () => (await import("./times.ts")).times,
  timeline: async () => (await import("./timeline.ts")).timeline,
  check: async () => (await import("./check.ts")).check,
  deploy: async () => (await import("./deploy.ts")).deploy,
};

/** 0: all well; 1: a file was refused, the rest is done; 2: wrong usage or configuration, nothing was published. */
async function answer(words: readonly string[], standsIn: string): Promise<number> {
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
  const runVerb = await runs[known]();
  return runVerb(parseArguments(known, rest), {
    standsIn,
    out: (text) => void stdout.write(`${showControlsInLines(text)}\n`),
    talk: (text, tone) => {
      const line = showControls(text);
      stderr.write(`${tone && isColoured ? coloured(line, tone) : line}\n`);
    },
    pipe: { input: stdin, pour },
    ...(isScreen(stderr, env) && { screen: stderr }),
  });
}

const isColoured = hasColours(stderr, env);

async function pour(lines: AsyncIterable<string>): Promise<void> {
  for await (const line of lines) {
    if (!stdout.write(`${line}\n`)) await once(stdout, "drain");
  }
}

/** Does what a person asked for who stands in a folder, an absolute path; the process ends with what came of it. */
export async function run(words: readonly string[], standsIn: string): Promise<void> {
  // The reader of a pipe may leave early, as `head` does.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    exit(0);
  });
  try {
    process.exitCode = await answer(words, standsIn);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    stderr.write(`${showControls(error.message)}\n`);
    exit(2);
  }
}
