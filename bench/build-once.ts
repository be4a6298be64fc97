import { argv, resourceUsage, stdout } from "node:process";
import { build } from "../src/cli/build.ts";

// One build in a process of its own, so that its memory is nobody else's: prints seconds and the peak in megabytes.
const [archive = "", output = "", working = ""] = argv.slice(2);
const start = performance.now();
await build(
  { paths: [archive], output, json: false, explain: false, portable: false, noSearch: true },
  { standsIn: working, out: () => undefined, talk: () => undefined },
);
const seconds = (performance.now() - start) / 1000;
stdout.write(`${JSON.stringify({ seconds, megabytes: resourceUsage().maxRSS / 1000 })}\n`);
