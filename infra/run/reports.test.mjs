import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { clearReports, countTests } from "./reports.mjs";

const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");

let base;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), "reports-"));
});
afterAll(() => rmSync(base, { recursive: true }));

/** Runs the real runner on a package with this one test file. */
async function runTests(folder, text) {
  put(`${folder}/package.json`, `{ "name": "the-${folder}", "scripts": { "test": "vitest run" } }`);
  put(`${folder}/one.test.mjs`, text);
  const flags = ["run", "--globals", "--reporter=json", "--outputFile=reports/vitest.json"];
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST")));
  await promisify(execFile)(process.execPath, [vitest, ...flags], { cwd: join(base, folder), env }).catch(
    () => undefined,
  );
}

function put(file, text) {
  mkdirSync(dirname(join(base, file)), { recursive: true });
  writeFileSync(join(base, file), text);
}

it("counts what passed, and names what failed and what was skipped", async () => {
  await runTests(
    "mixed",
    'it("a", () => {}); it("b", () => {}); it("c", () => expect(1).toBe(2)); it.skip("d", () => {}); it.todo("e");',
  );
  expect(countTests(base, ["mixed"])).toEqual({
    passed: 2,
    failed: 1,
    failedIn: ["the-mixed"],
    notes: ["failed: mixed: c", "skipped: mixed: d", "skipped: mixed: e"],
  });
});

it("counts a file that does not load as a failure", async () => {
  await runTests("broken", 'import "./missing.mjs"; it("a", () => {});');
  expect(countTests(base, ["broken"])).toMatchObject({ passed: 0, failed: 1 });
});

it("counts a package whose runner left no report as a failure, and a package without tests as nothing", async () => {
  await runTests("cleared", 'it("a", () => {});');
  clearReports(base, ["cleared"]);
  put("without/package.json", "{}");
  expect(countTests(base, ["cleared", "without"])).toEqual({
    passed: 0,
    failed: 1,
    failedIn: ["the-cleared"],
    notes: ["failed: cleared: no report"],
  });
});
