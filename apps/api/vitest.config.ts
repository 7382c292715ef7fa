import { defineConfig } from "vitest/config";

export default defineConfig({
  // graphql comes as ESM for us and as CommonJS for its libraries; two copies are two "realms"
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["src/**/*.test.ts"],
    // each file has its own database and shares nothing else; loading the libraries anew for each takes a third of the time
    isolate: false,
    globalSetup: ["src/testing/template-database.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", "json"],
    outputFile: { json: "reports/vitest.json" },
  },
});
