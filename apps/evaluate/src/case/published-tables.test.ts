import { expect, it } from "vitest";
import { publishedTables } from "../testing/published-results.ts";
import type { TableAnswer } from "./answer.ts";
import { evaluateCase } from "./evaluate-case.ts";

const judge = (table: object) =>
  evaluateCase({ value: { id: "p", type: "table", ...table }, repeated: [] }) as TableAnswer;

const told = ({ code, field, stated, computed, hint }: TableAnswer["faults"][number]): string =>
  `${code} ${field} ${stated ?? "–"} → ${computed ?? hint ?? "–"}`;

it.each(publishedTables)("$name", ({ table, faults }) => {
  expect(judge(table).faults.map(told)).toEqual(faults);
  expect(judge(table).status).toBe(faults.length === 0 ? "SOUND" : "FAULTY");
});

it.each(publishedTables.filter(({ corrected }) => corrected))("$name: sound once corrected", ({ table, corrected }) => {
  const { decimals = 1 } = table;
  expect(judge({ ...table, decimals, ...corrected })).toEqual({ id: "p", status: "SOUND", faults: [] });
});

it("every publication says where it stands", () => {
  for (const { source } of publishedTables) expect(source).toMatch(/^https?:\/\//);
});
