// Writes one workbook of a summary table and tells how long it took and how much memory: node export-act.mjs <export|bare> <rows> <file>
import { createWriteStream } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { setImmediate } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { root } from "../run/paths.mjs";
import { mostMemory } from "./most-memory.mjs";

const built = (name) => import(pathToFileURL(join(root, "apps/api/dist/report", name)).href);
const [{ r2 }, { writeXlsx }] = [await built("r2.js"), await built("xlsx.js")];
const exceljs = createRequire(new URL("../../apps/api/package.json", import.meta.url))("exceljs");
const [writer, rows, path] = [process.argv[2], Number(process.argv[3]), process.argv[4]];
const source = r2({ year: 2020, regime: "LEVELS_2019", group: null });

/** Counts that go together, and their percentages as the API words them. */
function rowOf(at) {
  const counts = new Map(source.columns.map(({ key }, place) => [key, (at * 7 + place) % 90]));
  counts.set("rated", 90);
  const cells = source.columns.map(({ key, shareOf }) =>
    shareOf ? ((100 * counts.get(shareOf.part)) / 90).toFixed(1) : String(counts.get(key)),
  );
  return { key: String(at), label: `Chi bộ thôn Đông số ${at}`, organisationId: at, hasChildren: false, cells };
}

/** As many at a time as the API reads from the database. */
const page = 200;

async function* allRows() {
  for (let at = 1; at <= rows; at++) {
    if (at % page === 0) await setImmediate();
    yield rowOf(at);
  }
}

const extract = {
  source,
  organisation: { id: 1, year: 2020, name: "Huyện ủy An Lão" },
  superior: null,
  narrowed: [],
  locale: "vi",
  total: rowOf(0),
  namesPersons: false,
  origin: [["Bảng", "R2"]],
  rows: allRows,
};

async function bare(out) {
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream: out });
  const sheet = book.addWorksheet("R2");
  for await (const { label, cells } of allRows()) sheet.addRow([label, ...cells.map(Number)]).commit();
  sheet.commit();
  await book.commit();
}

const start = performance.now();
const out = createWriteStream(path);
const closed = finished(out);
await (writer === "bare" ? bare(out) : writeXlsx(extract, out));
await closed;
const megabytes = mostMemory();
process.stdout.write(JSON.stringify({ milliseconds: performance.now() - start, megabytes }));
