import { isDeepStrictEqual } from "node:util";
import { type FactField, factFieldsOf, type RuleSet, type SubjectKind } from "@xep-loai/domain";
import { enteredColumn } from "./entered-column.ts";
import { fixedColumns, markColumn } from "./fixed-columns.ts";
import { stepColumns } from "./step-columns.ts";
import { isProblem, type WorkbookColumn } from "./workbook-column.ts";

/** The columns of a kind's sheet in their order: whom, last year's result, the facts of the year's rules, the steps, the mark of the row. */
export const workbookColumns = (ruleSet: RuleSet, subject: SubjectKind): readonly WorkbookColumn[] => [
  ...fixedColumns(subject),
  ...factFieldsOf(ruleSet, subject).map(factColumn),
  ...stepColumns(ruleSet, subject),
  markColumn,
];

/** A slash between the steps: a box of a form has a dot in its name. */
const factColumn = (fact: FactField): WorkbookColumn =>
  enteredColumn({ name: fact.path.join("/"), label: fact.label, input: fact.input, fact });

/**
 * Whether a typed text says what is stored. More may be stored than a cell shows (where somebody was disciplined): what a cell says
 * again is left as it is.
 */
export function saysStored(column: WorkbookColumn, text: string | null, stored: unknown): boolean {
  const [given, shown] = [column.read(text), column.read(column.write(stored, "vi"))];
  return !isProblem(given) && !isProblem(shown) && isDeepStrictEqual(given.value, shown.value);
}
