import { noTierLabels, notRatedReasonLabels, tierShortNamesOf } from "../labels.ts";
import type { Text } from "../rule/finding.ts";
import type { Regime } from "../rule-sets/rule-set.ts";
import type { TierBreakdown } from "../tables/tier-breakdown.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import { NotRatedReason, QualityTier, tiersHighestFirst } from "../vocabulary/tier.ts";

/** The columns of a summary table (rules.md 6.2, R1 and R2). */
export const ReturnColumn = {
  TOTAL: "TOTAL",
  RATED: "RATED",
  ...QualityTier,
  ...NotRatedReason,
  PENDING: "PENDING",
} as const;
export type ReturnColumn = (typeof ReturnColumn)[keyof typeof ReturnColumn];

/** One row of such a table; the tiers are disjoint: GOOD does not contain EXCELLENT. */
export type ReturnFigures = Readonly<Record<ReturnColumn, number>>;

/** In the order in which a table shows them. */
export const returnColumns = Object.values(ReturnColumn);

/** Why subjects of each kind may go without a tier (HD21.ELIG.*). */
export const returnReasons: Readonly<Record<SubjectKind, readonly NotRatedReason[]>> = {
  ORG: ["NEWLY_FOUNDED"],
  COLLECTIVE: ["NEWLY_FOUNDED"],
  MEMBER: ["EXEMPT", "SUSPENDED", "NEWLY_ADMITTED"],
  LEADER: ["EXEMPT", "SUSPENDED", "NEWLY_ADMITTED"],
};

/** The columns that are asked of a subject kind. */
export const returnColumnsOf = (subject: SubjectKind): readonly ReturnColumn[] => [
  "TOTAL",
  "RATED",
  ...tiersHighestFirst,
  ...returnReasons[subject],
  "PENDING",
];

/** What the parts of the total are: those rated, those without a tier for a reason, those not yet rated. */
export const partsOfTotal = ["RATED", ...Object.values(NotRatedReason), "PENDING"] as const;

/** What the columns are called; the tiers in short. */
export function returnColumnLabels(under: { readonly regime: Regime }, subject: SubjectKind): ColumnNames {
  return {
    ...tierShortNamesOf(under, subject),
    ...notRatedReasonLabels,
    PENDING: noTierLabels.PENDING,
    TOTAL: total,
    RATED: rated,
  };
}

type ColumnNames = Readonly<Record<ReturnColumn, Text>>;

const total: Text = { vi: "Tổng số", en: "Total" };
const rated: Text = { vi: "Được xếp loại", en: "Rated" };

/** Figures that were counted, in the same columns. */
export function figuresInColumns({ tiers, notRatedByReason, ...counted }: TierBreakdown): ReturnFigures {
  const byTier = Object.fromEntries(tiers.map(({ tier, count }) => [tier, count])) as Record<QualityTier, number>;
  return { TOTAL: counted.total, RATED: counted.rated, PENDING: counted.pending, ...byTier, ...notRatedByReason };
}

/** What the columns are called in a form and in the API. */
export const returnFields = {
  TOTAL: "total",
  RATED: "rated",
  EXCELLENT: "excellent",
  GOOD: "good",
  COMPLETED: "completed",
  NOT_COMPLETED: "notCompleted",
  NEWLY_FOUNDED: "newlyFounded",
  NEWLY_ADMITTED: "newlyAdmitted",
  EXEMPT: "exempt",
  SUSPENDED: "suspended",
  PENDING: "pending",
} as const satisfies Record<ReturnColumn, string>;
export type ReturnField = (typeof returnFields)[ReturnColumn];

/** The figures of an object that has them as fields. */
export const figuresOfFields = (fields: Readonly<Record<ReturnField, number>>): ReturnFigures =>
  Object.fromEntries(returnColumns.map((column) => [column, fields[returnFields[column]]])) as ReturnFigures;
