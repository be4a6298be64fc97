import { defineConfig } from "vitest/config";
import { ClosingLine } from "./test/closing-line.ts";

/** All that hostile files could do, of which `npm test` takes a sample: `test/hostile/README.md`. */
export default defineConfig({
  test: {
    include: ["test/hostile/**/*.hostile.ts"],
    env: { HOSTILE: "all" },
    reporters: ["default", new ClosingLine()],
    maxWorkers: 2, // browsers and builds wait more than they work
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
