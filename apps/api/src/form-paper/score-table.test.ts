import { formOf } from "@xep-loai/domain";
import { expect, it } from "vitest";
import type { PaperTable } from "../paper/paper-document.ts";
import { mayBreak } from "../paper/row-break.ts";
import { paperOfForm } from "./paper-of-form.ts";

it("the score sheet of 2016 counts its groups as the plan does, and none of them breaks over two pages", () => {
  const { blocks } = paperOfForm({ form: formOf("SCORE_SHEET_2016"), values: {}, locale: "vi" }, null, false);
  const { rows, columns } = blocks.find(({ kind }) => kind === "TABLE") as PaperTable;
  expect(rows.map(({ cells: [words] }) => words?.slice(0, 2))).toEqual(["a)", "b)", "c)", "d)", "e)"]);
  expect(rows.some((row) => mayBreak(row, columns))).toBe(false);
});
