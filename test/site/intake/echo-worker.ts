import { parentPort, workerData } from "node:worker_threads";

// A thread that answers what it was asked, with what it was given; "stuck" it never answers, at "end" it ends.
parentPort?.on("message", (task: string) => {
  if (task === "stuck") for (;;);
  if (task === "end") process.exit(3);
  parentPort?.postMessage(`${String(workerData)} ${task}`);
});
parentPort?.postMessage("ready");
