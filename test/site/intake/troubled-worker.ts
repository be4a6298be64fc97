import { parentPort, workerData } from "node:worker_threads";
import { perform, type Task, type Workplace } from "../../../src/site/intake/task.ts";

// A thread that cleans files as those of an intake do, but for some that it does badly on.
const troubles: Readonly<Record<string, () => void>> = {
  "stuck.txt": () => {
    for (;;);
  },
  "backtracking.txt": () => {
    /^(?:a+)+$/u.test(`${"a".repeat(60)}b`);
  },
  "greedy.txt": () => {
    const held: unknown[] = [];
    for (;;) held.push({ text: `${held.length}` });
  },
  "failing.txt": () => {
    throw new Error("a fault of ours");
  },
};

const workplace = workerData as Workplace;
parentPort?.on("message", (task: Task) => {
  if (task.does === "clean") troubles[task.path.split("/").at(-1) ?? ""]?.();
  parentPort?.postMessage(perform(workplace, task));
});
parentPort?.postMessage("ready");
