// How long a workbook of results takes from the upload until it is written, how much memory the API needs meanwhile, and how that
// compares with COPY of the same rows into the same table with its triggers; and what counters by trigger cost beside a recount. All in one run.
import { availableParallelism, cpus } from "node:os";
import { copiedRows, recounted } from "./import/copied.mjs";
import { applied, received } from "./import/intake.mjs";
import { startLargeUnit } from "./import/large-unit.mjs";
import { workbookOf } from "./import/workbook.mjs";

const count = Number(process.env.ROWS ?? 100_000);
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`.padStart(9);
const rate = (milliseconds) => `${Math.round((1000 * count) / milliseconds).toLocaleString("en")} /s`.padStart(12);

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

console.log(`${cpus()[0]?.model.trim()}, ${availableParallelism()} × · Node ${process.versions.node}`);
console.log(`${count.toLocaleString("en")} kết quả đảng viên / results of members`);
const unit = await startLargeUnit(count);
try {
  const path = await workbookOf(unit);
  const uncounted = await timed(() => copiedRows(unit, { isCounted: false }));
  const copied = await timed(() => copiedRows(unit));
  const logged = await timed(() => copiedRows(unit, { actor: unit.actor }));
  const checking = await timed(() => received(unit, path));
  const applying = await timed(() => applied(unit));
  await unit.mustBeWritten(count);
  const recounting = await timed(() => recounted(unit));
  for (const [what, took] of Object.entries({
    "COPY, not counted": uncounted,
    "COPY, with triggers": copied,
    "… and in the log": logged,
    "upload and check": checking,
    "write, with rules": applying,
    "recount of all": recounting,
  }))
    console.log(`${what.padEnd(22)}${seconds(took)}${rate(took)}`);
  const shares = [copied, logged].map((copy) => (copy / applying).toFixed(2));
  console.log(
    `write : COPY × ${shares[0]}, in the log × ${shares[1]} · API, most: ${Math.round(unit.mostMemory())} MB`,
  );
} finally {
  await unit.stop();
}
