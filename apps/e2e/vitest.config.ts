import { defineConfig } from "vitest/config";
import { InOrder } from "./src/stories/in-order.ts";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    globalSetup: "src/stories/running-product.ts",
    // Two cores carry one browser at a time.
    fileParallelism: false,
    // each story has its own browser window and shares nothing else; loading the libraries anew for each takes over a second
    isolate: false,
    sequence: { sequencer: InOrder },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ["default", "json"],
    outputFile: { json: "reports/vitest.json" },
  },
});
