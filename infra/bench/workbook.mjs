// How long a workbook of results takes to be written and to be read, and how much memory: each in a process of its own.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const counts = [10_000, 100_000];
const worker = fileURLToPath(new URL("workbook-act.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bench-workbook-"));

/** One act in a new process: milliseconds and the most memory, in megabytes. */
function measured(act, count, path) {
  const { status, stdout } = spawnSync(process.execPath, [worker, act, String(count), path], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`${act} ended with ${status}`);
  return JSON.parse(stdout);
}

const shown = ({ milliseconds, megabytes }) =>
  `${(milliseconds / 1000).toFixed(1)} s, ${Math.round(megabytes)} MB`.padStart(18);

try {
  console.log(`${cpus()[0]?.model.trim()}, ${availableParallelism()} × · Node ${process.versions.node}`);
  console.log("Đảng viên theo QĐ 366: thời gian, bộ nhớ cao nhất · members under QĐ 366: time, most memory");
  console.log(`${"".padEnd(12)}${"write".padStart(18)}${"read".padStart(18)}${"file".padStart(12)}`);
  for (const count of counts) {
    const path = join(folder, `${count}.xlsx`);
    const [written, read] = [measured("write", count, path), measured("read", count, path)];
    const size = `${(statSync(path).size / 2 ** 20).toFixed(1)} MB`.padStart(12);
    console.log(`${String(count).padEnd(12)}${shown(written)}${shown(read)}${size}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
