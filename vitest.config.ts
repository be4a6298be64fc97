import { defineConfig } from "vitest/config";
import { ClosingLine } from "./test/closing-line.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", new ClosingLine()],
    execArgv: ["--no-regexp-tier-up"], // as the program itself: `src/cli.ts`
    isolate: false, // no file changes what another's tests see: modules are read, and their expressions compiled, once a worker
    maxWorkers: 3, // on two processors: browsers and builds wait as much as they work
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
