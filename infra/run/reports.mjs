import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root, workspaceFolders } from "./paths.mjs";

/** Removes the reports of an earlier run, so that a runner that dies leaves none. */
export function clearReports() {
  for (const folder of workspaceFolders()) rmSync(reportOf(folder), { force: true });
}

/** Adds up the runners' own reports; a package with tests and without a whole report counts as one failure. */
export function countTests(folders = workspaceFolders().filter(hasTests)) {
  const counts = folders.map(countOf);
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  return {
    passed: sum("passed"),
    failed: sum("failed"),
    skipped: sum("skipped"),
    notes: counts.flatMap(({ notes }) => notes),
  };
}

function countOf(folder) {
  const report = readReport(folder);
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0, notes: [`${folder}: no report`] };
  const failures = failuresOf(report);
  return {
    passed: report.numPassedTests,
    // A file that does not load, or an error outside every test, fails the run without failing a test.
    failed: Math.max(failures.length, report.success ? 0 : 1),
    skipped: report.numPendingTests + report.numTodoTests,
    notes: [
      ...failures.map((name) => `failed: ${folder}: ${name}`),
      ...skippedOf(report).map((name) => `skipped: ${folder}: ${name}`),
    ],
  };
}

function failuresOf({ testResults }) {
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed").map(({ fullName }) => fullName);
    return status === "failed" && failed.length === 0 ? [name] : failed;
  });
}

function skippedOf({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return tests.filter(({ status }) => !["passed", "failed"].includes(status)).map(({ fullName }) => fullName);
}

function readReport(folder) {
  try {
    return JSON.parse(readFileSync(reportOf(folder), "utf8"));
  } catch {
    return undefined;
  }
}

function reportOf(folder) {
  return join(root, folder, "reports/vitest.json");
}

function hasTests(folder) {
  const file = join(root, folder, "package.json");
  const { scripts = {} } = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  return "test" in scripts || "test:e2e" in scripts;
}
