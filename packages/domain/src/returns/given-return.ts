import type { Regime } from "../rule-sets/rule-set.ts";
import { type PrintedTable, sumOfPrinted } from "../tables/soundness/printed-table.ts";
import { isTopAboveGood } from "../tables/soundness/table-validity.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import { partsOfTotal, type ReturnFigures } from "./return-figures.ts";

/** A row of figures as a committee gives it: its GOOD may contain EXCELLENT («HTT đã gồm HTXS?»). */
export interface GivenReturn {
  readonly figures: ReturnFigures;
  readonly goodIncludesExcellent: boolean;
}

/** Whose figures they are, and under which regime. */
export interface ReturnOf {
  readonly regime: Regime;
  readonly subject: SubjectKind;
}

/** The tiers as they are stored and compared: each subject at one of them. The given must have no fault. */
export const disjoint = ({ figures, goodIncludesExcellent }: GivenReturn): ReturnFigures =>
  goodIncludesExcellent ? { ...figures, GOOD: figures.GOOD - figures.EXCELLENT } : figures;

/** The figures as they were given, from what is stored. */
export const asGiven = (figures: ReturnFigures, goodIncludesExcellent: boolean): ReturnFigures =>
  goodIncludesExcellent ? { ...figures, GOOD: figures.GOOD + figures.EXCELLENT } : figures;

/** What a total or the rated has more than its parts together; below 0: the parts are more. */
export interface ReturnGaps {
  readonly TOTAL: number;
  readonly RATED: number;
}

/** How much is missing of each sum; 0 where it holds. */
export function returnGaps({ figures, goodIncludesExcellent }: GivenReturn): ReturnGaps {
  const parts = partsOfTotal.reduce((sum, part) => sum + figures[part], 0);
  const tiers = Number(sumOfPrinted({ counts: figures, goodIncludesExcellent }));
  return { TOTAL: figures.TOTAL - parts, RATED: figures.RATED - tiers };
}

/** The same as a printed table without percentages, for what «Kiểm tra số liệu» checks. */
export function printedReturn(
  { figures, goodIncludesExcellent }: GivenReturn,
  { regime, subject }: ReturnOf,
): PrintedTable {
  const { EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED, TOTAL, RATED } = figures;
  return {
    regime: regime === "POINTS_2016" ? regime : "TIERS_2019",
    subject,
    total: TOTAL,
    rated: RATED,
    counts: { EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED },
    goodIncludesExcellent,
    percentages: {},
    decimals: { EXCELLENT: 1, GOOD: 1, COMPLETED: 1, NOT_COMPLETED: 1 },
  };
}

/** A GOOD that is said to contain EXCELLENT cannot be smaller. */
export const isGoodTooSmall = ({ figures, goodIncludesExcellent }: GivenReturn): boolean =>
  isTopAboveGood({ counts: figures, goodIncludesExcellent });
