import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { qd366 } from "../../packages/domain/dist/index.js";
import { root } from "../run/paths.mjs";
import { mostMemory } from "./most-memory.mjs";

const [act, countText, path] = process.argv.slice(2);
const built = (name) => import(pathToFileURL(join(root, "apps/api/dist/intake/workbook", name)).href);
const { workbookColumns } = await built("workbook-columns.js");
const columns = workbookColumns(qd366, "MEMBER");
const place = { year: 2025, organisationId: 1 };

/** Rows that are filled in from end to end, no two of them alike. */
async function* rows(count) {
  for (let number = 0; number < count; number++) yield { cells: cellsOf(number), errors: [], isLocked: false };
}

function cellsOf(number) {
  const entered = columns.map((column) => [column.name, valueIn(column, number)]);
  const fixed = { key: String(number + 1), name: `Nguyễn Văn ${number}`, unit: `Chi bộ ${number % 2_000}` };
  return { ...Object.fromEntries(entered), ...fixed };
}

function valueIn({ choices, numbers }, number) {
  if (choices !== null) return choices[number % choices.length].label.vi;
  return numbers === null ? null : String(number % 30);
}

const acts = {
  async write(count) {
    const { writeWorkbook } = await built("write-workbook.js");
    const head = {
      ...place,
      organisationName: "Trung ương",
      ruleSetId: qd366.id,
      ruleSetTitle: qd366.shortTitle,
      withErrors: false,
    };
    await writeWorkbook(head, [{ subject: "MEMBER", columns, rows: rows(count) }], createWriteStream(path), "vi");
  },
  async read(count) {
    const { readWorkbook } = await built("read-workbook.js");
    let read = 0;
    for await (const _ of await readWorkbook(path, { ...place, columnsOf: () => columns })) read += 1;
    if (read !== count) throw new Error(`${read} of ${count} rows were read`);
  },
};

const start = performance.now();
await acts[act](Number(countText));
const milliseconds = performance.now() - start;
process.stdout.write(JSON.stringify({ milliseconds, megabytes: mostMemory() }));
