import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Removes the reports of an earlier run, so that a runner that dies leaves none. */
export function clearReports(base, folders) {
  for (const folder of folders) rmSync(reportOf(base, folder), { force: true });
}

/** Adds up the runners' own reports; a package with tests and without a whole report counts as one failure. */
export function countTests(base, folders) {
  const counts = folders.filter((folder) => hasTests(base, folder)).map((folder) => countOf(base, folder));
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  return {
    passed: sum("passed"),
    failed: sum("failed"),
    failedIn: counts.filter(({ failed }) => failed > 0).map(({ name }) => name),
    notes: counts.flatMap(({ notes }) => notes),
  };
}

function countOf(base, folder) {
  const report = readJson(reportOf(base, folder));
  const { name } = readJson(join(base, folder, "package.json"));
  if (report === undefined) return { name, passed: 0, failed: 1, notes: [`failed: ${folder}: no report`] };
  const failures = failuresOf(report);
  const note = (kind, names) => names.map((name) => `${kind}: ${folder}: ${name}`);
  return {
    name,
    passed: report.numPassedTests,
    failed: failures.length,
    notes: [...note("failed", failures), ...note("skipped", skippedOf(report))],
  };
}

/** Failed tests; a file that does not load counts as one. An error outside every test shows in the runner's status alone. */
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

function hasTests(base, folder) {
  const { scripts = {} } = readJson(join(base, folder, "package.json")) ?? {};
  return "test" in scripts || "test:e2e" in scripts;
}

function reportOf(base, folder) {
  return join(base, folder, "reports/vitest.json");
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
