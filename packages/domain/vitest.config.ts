import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    // pure functions leave nothing behind for the next file
    isolate: false,
    reporters: ["default", "json"],
    outputFile: { json: "reports/vitest.json" },
  },
});
