import { parentPort, workerData } from "node:worker_threads";
import type { Parcel, Task } from "./writer.ts";
import { writerInto } from "./writer.ts";

// A thread that writes what it is sent until it is sent nothing, or until the disk refuses something.
const { folder, waiting } = workerData as Task;
const write = writerInto(folder);
const counter = new Int32Array(waiting);

parentPort?.on("message", (parcel: Parcel) => {
  try {
    for (const [file, content] of parcel) write(file, content);
  } catch (error) {
    const { message, code, syscall, path } = error as NodeJS.ErrnoException;
    parentPort?.postMessage({ message, code, syscall, path });
    parentPort?.close();
  }
  Atomics.sub(
    counter,
    0,
    parcel.reduce((sum, [, { length }]) => sum + length, 0),
  );
  Atomics.notify(counter, 0);
  if (parcel.length === 0) parentPort?.close();
});
