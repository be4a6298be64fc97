import { defineConfig } from "vitest/config";
import { ClosingLine } from "./test/closing-line.ts";

/** All faults, of which `npm test` takes a sample: `test/faults/README.md`. */
export default defineConfig({
  test: {
    include: ["test/faults/*.test.ts", "test/site/kept/*.test.ts", "test/site/publish/*.test.ts"],
    env: { FAULTS: "all" },
    reporters: ["default", new ClosingLine()],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
