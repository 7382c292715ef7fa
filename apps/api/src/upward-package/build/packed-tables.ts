import { packOf, type SummaryTableId } from "@xep-loai/domain";
import type { Standing } from "../../organisation/standing.service.ts";

/** A table of a package and what it is narrowed to. */
export interface PackedTable {
  readonly table: SummaryTableId;
  readonly group: string | null;
}

/** What a unit of the level sends upward, the Centre what a province does; a table that would name too many is in numbers alone. */
export const packedTables = ({ level }: Pick<Standing, "level">): PackedTable[] =>
  (packOf(level) ?? packOf("PROVINCE"))?.tables.map(({ table, form }) => ({
    table,
    group: form === "COUNTS" ? form : null,
  })) ?? [];
