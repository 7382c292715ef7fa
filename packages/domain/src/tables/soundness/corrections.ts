import { type QualityTier, tiersHighestFirst } from "../../vocabulary/tier.ts";
import { allowedBases } from "./allowed-bases.ts";
import { countFaults } from "./count-faults.ts";
import { type Decimal, percentageOf, writtenDecimal } from "./decimal.ts";
import { recounts } from "./likely-typo.ts";
import { percentageFaults } from "./percentage-faults.ts";
import { baseOf, checkedPercentages, isSumComplete, type PrintedTable, sumOfPrinted } from "./printed-table.ts";
import { contradictionsIn } from "./table-validity.ts";

/** One figure as it should read; written with a point, null where it was not printed. */
export interface CorrectedFigure {
  readonly figure: "TOTAL" | "RATED" | "COUNT" | "PERCENTAGE";
  /** null for total and rated. */
  readonly tier: QualityTier | null;
  readonly stated: string | null;
  readonly corrected: string;
}

/** A way to make a faulty table sound. */
export interface Correction {
  readonly table: PrintedTable;
  readonly figures: readonly CorrectedFigure[];
}

/**
 * The corrections of a faulty table, each of which makes it sound: of one count, where the counts contradict each other,
 * and of the percentages that are then still wrong. Of several, those that leave most percentages as printed. None where
 * the table is sound, or does not tell by itself what is meant.
 */
export function correctionsOf(table: PrintedTable): readonly Correction[] {
  const counted = countFaults(table).length === 0 ? [table] : recounted(table);
  const wrong = counted.map(wrongBeyondRounding);
  const least = Math.min(...wrong);
  return counted
    .filter((_, index) => wrong[index] === least)
    .map((found) => withRightPercentages(found))
    .map((corrected) => ({ table: corrected, figures: figuresBetween(table, corrected) }))
    .filter(({ figures }) => figures.length > 0);
}

const wrongBeyondRounding = (table: PrintedTable): number =>
  percentageFaults(table).filter(({ code }) => code !== "PERCENT_ROUNDING").length;

/** The table with one of its counts, its rated or its total set so that no count is wrong any more. */
const recounted = (table: PrintedTable): readonly PrintedTable[] =>
  [
    ...recounts(table).map((recount) => recount.table),
    ...[...new Set(ratedMeant(table))].map((rated) => ({ ...table, rated })),
    { ...table, total: table.rated },
  ].filter((found) => countFaults(found).length === 0 && contradictionsIn(found).length === 0);

/** The rated that follow from the tiers, and where they are not printed from the percentages. */
function ratedMeant(table: PrintedTable): readonly number[] {
  const sum = sumOfPrinted(table);
  const isTold = isSumComplete(table) || (table.rated !== null && sum > BigInt(table.rated));
  const bases = table.rated === null ? allowedBases(table) : null;
  return [...(isTold ? [sum] : []), ...(bases !== null && bases.from === bases.to ? [bases.from] : [])].map(Number);
}

function withRightPercentages(table: PrintedTable): PrintedTable {
  const base = baseOf(table);
  if (base === null || base === 0) return table;
  const right = checkedPercentages(table).map(
    ({ tier, count, decimals }) => [tier, percentageOf(count, base, decimals)] as const,
  );
  return { ...table, percentages: { ...table.percentages, ...Object.fromEntries(right) } };
}

const figuresBetween = (printed: PrintedTable, meant: PrintedTable): readonly CorrectedFigure[] => [
  ...changed("TOTAL", null, printed.total, meant.total),
  ...changed("RATED", null, printed.rated, meant.rated),
  ...tiersHighestFirst.flatMap((tier) => changed("COUNT", tier, printed.counts[tier], meant.counts[tier])),
  ...percentageFaults({ ...meant, percentages: printed.percentages }).flatMap(({ field, stated }) =>
    field === "rated" ? [] : changed("PERCENTAGE", field, stated, written(meant.percentages[field])),
  ),
];

const written = (decimal: Decimal | undefined): string | null => (decimal ? writtenDecimal(decimal) : null);

function changed(
  figure: CorrectedFigure["figure"],
  tier: QualityTier | null,
  stated: number | string | null | undefined,
  corrected: number | string | null | undefined,
): readonly CorrectedFigure[] {
  if (corrected === stated || corrected === null || corrected === undefined) return [];
  return [
    {
      figure,
      tier,
      stated: stated === null || stated === undefined ? null : String(stated),
      corrected: String(corrected),
    },
  ];
}
