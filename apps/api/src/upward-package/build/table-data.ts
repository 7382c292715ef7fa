import { SummaryTableId } from "@xep-loai/domain";
import { z } from "zod";

const cells = z.array(z.string().max(10_000).nullable()).max(100);

/** A table as another machine reads it: what the check compares row by row. */
export const tableDataShape = z.object({
  table: z.enum(SummaryTableId),
  group: z.string().max(20).nullable(),
  decidedOnly: z.boolean(),
  columns: z.array(z.object({ key: z.string().max(100), label: z.string().max(500) })).max(100),
  total: z.object({ label: z.string().max(500), cells }).nullable(),
  rows: z.array(z.object({ key: z.string().max(100), label: z.string().max(500), cells })).max(500_000),
});
export type TableData = z.infer<typeof tableDataShape>;
