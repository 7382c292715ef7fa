import { countFaults } from "./count-faults.ts";
import { likelyTypo } from "./likely-typo.ts";
import { percentageFaults } from "./percentage-faults.ts";
import type { PrintedTable } from "./printed-table.ts";
import { isSumFault, type TableFault } from "./table-fault.ts";

/**
 * Everything that is wrong with a printed table (case-format, Table cases), counts first, then percentages highest tier
 * first; none: it is sound. The table must be free of contradictions (`contradictionsIn`).
 */
export function tableFaults(table: PrintedTable): readonly TableFault[] {
  const counts = countFaults(table);
  const typo = counts.some(isSumFault) ? likelyTypo(table) : [];
  return [...counts, ...percentageFaults(table), ...typo];
}
