import { defineConfig } from "vitest/config";
import { ClosingLine } from "./test/closing-line.ts";

/** All hostile texts in all places, of which `npm test` takes a sample: `test/hostile/README.md`. */
export default defineConfig({
  test: {
    include: ["test/hostile/**/*.test.ts"],
    env: { HOSTILE: "all" },
    reporters: ["default", new ClosingLine()],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
