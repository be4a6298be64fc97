import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/**
 * Loaded before a program (`node --import`), kills it at its nth change of the disk, as `kill -9` would: before the change, or
 * for a file that is written when half of it is. With a file of its own it says, at its end, how many changes there were.
 */
const at = Number(process.env["KILL_AT"] ?? 0);
const changes = [
  "renameSync",
  "rmSync",
  "rmdirSync",
  "mkdirSync",
  "writeFileSync",
  "copyFileSync",
] as const;

let count = 0;

for (const name of changes) {
  const change = fs[name] as (...words: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...words: unknown[]) => {
      count += 1;
      if (count === at) {
        const [file, text] = words;
        if (name === "writeFileSync" && typeof file === "string" && typeof text === "string") {
          change(file, text.slice(0, text.length / 2));
        }
        process.kill(process.pid, "SIGKILL");
      }
      return change(...words);
    },
  });
}
syncBuiltinESMExports();

const said = process.env["KILL_COUNT"];
if (said !== undefined) process.on("exit", () => fs.appendFileSync(said, String(count)));
