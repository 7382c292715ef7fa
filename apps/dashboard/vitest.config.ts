import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  test: {
    environment: "jsdom",
    // each test renders its own page and setup.ts clears it; loading the libraries anew for each file takes five sixths of the time
    isolate: false,
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
    setupFiles: ["src/testing/setup.ts"],
    testTimeout: 20_000,
    reporters: ["default", "json"],
    outputFile: { json: "reports/vitest.json" },
  },
});
