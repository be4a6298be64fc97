import { cpSync } from "node:fs";
import { argv } from "node:process";
import { filesBelow, publish } from "../../src/site/publish.ts";
import { withOutput } from "../../src/site/publish/output.ts";
import { newFilesOf, stagingOf } from "../../src/site/publish/staging.ts";

/** Makes a site of all that lies in a folder, and nothing else. */
export async function publishSome(from: string, output: string): Promise<void> {
  const places = { output, shown: output };
  await withOutput(places, { say: () => undefined }, async () => {
    cpSync(from, newFilesOf(stagingOf(output)), { recursive: true });
    await publish(filesBelow(from), places);
  });
}

/** What every command does first. */
export async function finish(output: string): Promise<void> {
  const places = { output, shown: output };
  await withOutput(places, { say: () => undefined }, () => Promise.resolve());
}

if (import.meta.main) {
  const [from = "", output = ""] = argv.slice(2);
  await (from === "" ? finish(output) : publishSome(from, output));
}
