import { givenLine } from "../../shared/given.ts";
import { problemsIn } from "../../shared/given-problems.ts";
import { refusalMessages } from "../../shared/refusal.ts";
import type { CellText } from "./workbook-column.ts";

/** Words on one line, as a form takes them. */
export const typedLine: CellText = {
  read(text) {
    const line = givenLine.safeParse(text);
    if (line.success) return { value: line.data };
    return { problem: problemsIn(line.error)[0]?.message ?? refusalMessages.BAD_INPUT };
  },
  write: String,
};
