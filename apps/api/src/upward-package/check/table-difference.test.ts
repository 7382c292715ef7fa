import { expect, it } from "vitest";
import type { TableData } from "../build/table-data.ts";
import { tableDifferences } from "./table-difference.ts";

const table = (...rows: [key: string, label: string, cell: string][]): TableData => ({
  ...{ table: "R14", group: null, decidedOnly: true, columns: [{ key: "new", label: "Mức mới" }], total: null },
  rows: rows.map(([key, label, cell]) => ({ key, label, cells: [cell] })),
});

it("a row that is called otherwise is told", () => {
  const differences = tableDifferences(table(["7", "Lê Văn Khác", "Tốt"]), table(["7", "Lê Văn An", "Tốt"]));
  expect(differences).toEqual([{ row: "Lê Văn An", column: null, inFile: "Lê Văn Khác", now: "Lê Văn An" }]);
});

it("a row does not hide behind another of the same key", () => {
  const now = table(["7", "An", "Tốt"], ["7", "An", "Khá"]);
  expect(tableDifferences(now, now)).toEqual([]);
  expect(tableDifferences(table(["7", "An", "Kém"], ["7", "An", "Khá"]), now)).toMatchObject([{ inFile: "Kém" }]);
  expect(tableDifferences(table(["7", "An", "Tốt"]), now)).toMatchObject([{ inFile: null, now: "An" }]);
});
