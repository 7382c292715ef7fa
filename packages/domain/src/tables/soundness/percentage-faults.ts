import { allowedBases } from "./allowed-bases.ts";
import { percentageOf, unitsAt, writtenDecimal } from "./decimal.ts";
import { baseOf, type CheckedPercentage, checkedPercentages, type PrintedTable } from "./printed-table.ts";
import type { TableFault } from "./table-fault.ts";

/** What is wrong with the percentages, judged on the counts as printed. */
export function percentageFaults(table: PrintedTable): readonly TableFault[] {
  const base = baseOf(table);
  if (base === null || base === 0) return [];
  const wrong = checkedPercentages(table).filter((checked) => unitsOff(checked, base) !== 0n);
  return wrong.map((checked) => ({
    ...reasonFor(table, checked, base),
    field: checked.tier,
    stated: writtenDecimal(checked.stated),
    computed: writtenDecimal(percentageOf(checked.count, base, checked.decimals)),
  }));
}

/** How far the stated percentage is above the one on this base, in units of its last decimal. */
function unitsOff({ count, stated, decimals }: CheckedPercentage, base: number): bigint {
  return unitsAt(stated, decimals) - percentageOf(count, base, decimals).units;
}

type Reason = Pick<TableFault, "code" | "hint">;

/** The mildest reason that explains a percentage which is wrong on its base. */
function reasonFor(table: PrintedTable, checked: CheckedPercentage, base: number): Reason {
  const off = unitsOff(checked, base);
  if (isRightOn(table.total, checked)) return { code: "PERCENT_ON_TOTAL", hint: null };
  if (off === 1n || off === -1n) return { code: "PERCENT_ROUNDING", hint: null };
  const bases = allowedBases(table);
  return bases === null
    ? { code: "PERCENT_MISMATCH", hint: null }
    : { code: "PERCENT_OTHER_BASE", hint: String(bases.to) };
}

const isRightOn = (base: number | null, checked: CheckedPercentage): boolean =>
  base !== null && base > 0 && unitsOff(checked, base) === 0n;
