import { realpathSync } from "node:fs";
import { watch } from "chokidar";

const settle = 100; // ms; editors and scrapers write a file in several steps

/** Calls back after changes below a folder have settled; calls never overlap, and none is lost while one runs. */
export function watchFolder(
  folder: string,
  onChange: () => Promise<void>,
): { close(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isDue = false;
  const run = async (): Promise<void> => {
    if (isRunning) {
      isDue = true;
      return;
    }
    isRunning = true;
    try {
      do {
        isDue = false;
        await onChange();
      } while (isDue);
    } finally {
      isRunning = false;
    }
  };
  // The archive may be reached through a link; links inside it are not followed.
  const root = realpathSync(folder);
  const watcher = watch(root, { ignoreInitial: true, followSymlinks: false });
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), settle);
  });
  return {
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
