import { parentPort, workerData } from "node:worker_threads";
import { perform, type Task, type Workplace } from "./task.ts";

// One of a pool's threads: says that it is ready, then answers tasks in their order.
const workplace = workerData as Workplace;
parentPort?.on("message", (task: Task) => parentPort?.postMessage(perform(workplace, task)));
parentPort?.postMessage("ready");
