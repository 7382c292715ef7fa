// How long a summary table of many rows takes to go out as XLSX, beside the bare streaming writer given the same values; each run is
// a process of its own, the two in turn, so that what else the machine does falls on both.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const [count, rounds] = [Number(process.env.ROWS ?? 300_000), 3];
const worker = fileURLToPath(new URL("export-act.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bench-export-"));
const runs = { export: [], bare: [] };

/** One workbook in a new process: milliseconds, the most memory and the size of the file, in megabytes. */
function measured(writer) {
  const path = join(folder, `${writer}.xlsx`);
  const { status, stdout } = spawnSync(process.execPath, [worker, writer, String(count), path], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`${writer} ended with ${status}`);
  return { ...JSON.parse(stdout), size: statSync(path).size / 2 ** 20 };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function line(name, results) {
  const of = (key) => median(results.map((result) => result[key]));
  const times = results.map(({ milliseconds }) => (milliseconds / 1000).toFixed(1)).join(" / ");
  const figures = [
    `${(of("milliseconds") / 1000).toFixed(1)} s`,
    `${Math.round(of("megabytes"))} MB`,
    `${of("size").toFixed(1)} MB`,
  ];
  return `${name.padEnd(26)}${figures.map((figure) => figure.padStart(12)).join("")}   (${times} s)`;
}

try {
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  console.log(`${cpus()[0]?.model.trim()}, ${availableParallelism()} × · ${memory} · Node ${process.versions.node}`);
  console.log(
    `R2, ${count} dòng × 16 cột, trung vị của ${rounds} lần xen kẽ · rows × columns, median of ${rounds} runs in turn`,
  );
  for (let round = 0; round < rounds; round++)
    for (const writer of ["bare", "export"]) runs[writer].push(measured(writer));
  console.log(`${"".padEnd(26)}${["time", "peak memory", "file"].map((head) => head.padStart(12)).join("")}`);
  console.log(line("exceljs streaming, bare", runs.bare));
  console.log(line("/export/R2.xlsx", runs.export));
  const [ours, bare] = [runs.export, runs.bare].map((results) =>
    median(results.map(({ milliseconds }) => milliseconds)),
  );
  console.log(`× ${(ours / bare).toFixed(2)}`);
} finally {
  rmSync(folder, { recursive: true });
}
