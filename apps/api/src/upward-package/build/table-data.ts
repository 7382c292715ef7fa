import { SummaryTableId } from "@xep-loai/domain";
import { z } from "zod";
import { isAskedText } from "../../shared/asked-text.ts";

interface Row {
  readonly label: string;
  readonly cells: readonly (string | null)[];
}
type KeyedRow = Row & { readonly key: string };
type LabelledColumn = { readonly key: string; readonly label: string };

type Given = Partial<Record<string, unknown>>;
type Is = (given: Given) => boolean;

const isText = (given: unknown, longest: number): boolean => typeof given === "string" && given.length <= longest;

/** Of each the first that is odd ends it: a shape that told of every one would fill the memory. */
const areEach = (given: unknown, most: number, is: Is): boolean =>
  Array.isArray(given) && given.length <= most && given.every((each) => typeof each === "object" && each && is(each));

const areCells = (given: unknown): boolean =>
  Array.isArray(given) && given.length <= 100 && given.every((cell) => cell === null || isText(cell, 10_000));

const isRow: Is = ({ label, cells }) => isText(label, 500) && areCells(cells);
const isKeyedRow: Is = (row) => isText(row.key, 100) && isRow(row);
const isColumn: Is = ({ key, label }) => isText(key, 100) && isText(label, 500);

/** A table as another machine reads it: what the check compares row by row. */
export const tableDataShape = z.object({
  table: z.enum(SummaryTableId),
  group: z.string().max(20).refine(isAskedText).nullable(),
  decidedOnly: z.boolean(),
  columns: z.custom<readonly LabelledColumn[]>((given) => areEach(given, 100, isColumn)),
  total: z.custom<Row | null>((given) => given === null || areEach([given], 1, isRow)),
  rows: z.custom<readonly KeyedRow[]>((given) => areEach(given, 500_000, isKeyedRow)),
});
export type TableData = z.infer<typeof tableDataShape>;
