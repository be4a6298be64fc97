import { defineConfig } from "vitest/config";
import { ClosingLine } from "./test/closing-line.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", new ClosingLine()],
    maxWorkers: 2, // browsers and builds wait more than they work
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
