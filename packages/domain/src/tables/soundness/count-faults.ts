import { baseOf, isSumComplete, type PrintedTable, sumOfPrinted } from "./printed-table.ts";
import type { TableFault } from "./table-fault.ts";

/** What is wrong with the counts, before any percentage. */
export const countFaults = (table: PrintedTable): readonly TableFault[] => [...ratedFaults(table), ...sumFaults(table)];

function ratedFaults({ rated, total }: PrintedTable): readonly TableFault[] {
  if (rated === null) return [faultOfRated("RATED_MISSING", null, null)];
  return total !== null && rated > total ? [faultOfRated("RATED_EXCEEDS_TOTAL", String(rated), null)] : [];
}

function sumFaults(table: PrintedTable): readonly TableFault[] {
  const [base, sum] = [baseOf(table), sumOfPrinted(table)];
  if (base === null) return [];
  if (sum > BigInt(base)) return [faultOfRated("SUM_EXCEEDS_RATED", String(base), String(sum))];
  const isBelow = table.rated !== null && sum < BigInt(table.rated) && isSumComplete(table);
  return isBelow ? [faultOfRated("SUM_BELOW_RATED", String(base), String(sum))] : [];
}

const faultOfRated = (code: TableFault["code"], stated: string | null, computed: string | null): TableFault => ({
  code,
  field: "rated",
  stated,
  computed,
  hint: null,
});
