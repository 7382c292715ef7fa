import type { QualityTier } from "../../vocabulary/tier.ts";
import { countFaults } from "./count-faults.ts";
import { percentageFaults } from "./percentage-faults.ts";
import { baseOf, type PrintedTable, sumOfPrinted, tiersOfSum } from "./printed-table.ts";
import type { TableFault } from "./table-fault.ts";
import { isTopAboveGood } from "./table-validity.ts";

/** One count of the table, and the table with the count that would make its sum right. */
export interface Recount {
  readonly tier: QualityTier;
  readonly count: number;
  readonly table: PrintedTable;
}

/** Every printed count of the sum, set so that the sum is the base; only where the table stays possible. */
export function recounts(table: PrintedTable): readonly Recount[] {
  const base = baseOf(table);
  if (base === null) return [];
  const missing = BigInt(base) - sumOfPrinted(table);
  return tiersOfSum(table).flatMap((tier) => {
    const printed = table.counts[tier];
    return printed === undefined ? [] : recountOf(table, tier, BigInt(printed) + missing);
  });
}

function recountOf(table: PrintedTable, tier: QualityTier, count: bigint): readonly Recount[] {
  if (count < 0n) return [];
  const counted = { ...table, counts: { ...table.counts, [tier]: Number(count) } };
  return isTopAboveGood(counted) ? [] : [{ tier, count: Number(count), table: counted }];
}

/** The one count that, corrected, leaves nothing wrong but roundings; none where there is no such count or several. */
export function likelyTypo(table: PrintedTable): readonly TableFault[] {
  const [found, ...more] = recounts(table).filter((recount) => isSoundButForRounding(recount.table));
  if (found === undefined || more.length > 0) return [];
  const stated = String(table.counts[found.tier]);
  return [{ code: "LIKELY_TYPO", field: found.tier, stated, computed: null, hint: String(found.count) }];
}

const isSoundButForRounding = (table: PrintedTable): boolean =>
  [...countFaults(table), ...percentageFaults(table)].every(({ code }) => code === "PERCENT_ROUNDING");
