import {
  type ClassificationState,
  type CounterRow,
  decimalText,
  isDecided,
  NotRatedReason,
  type Percentage,
  type QualityTier,
  type SubjectKind,
  type TierBreakdown,
  tierBreakdown,
} from "@xep-loai/domain";
import type { TierFigures } from "./tier-figures.type.ts";

/** Subjects that are alike in what came out and how far it has come. */
export interface CountedOutcome {
  readonly outcome: QualityTier | NotRatedReason | "NONE";
  readonly state: ClassificationState;
  readonly count: number;
}

/** Subjects that are alike in their group too. */
export interface Counted extends CountedOutcome {
  readonly group: string;
}

/** How the counters are read: decided tiers alone, or the best known of each subject. */
export interface Reading {
  readonly subjectKind: SubjectKind;
  readonly decidedOnly: boolean;
}

/** The figures of a row of tables (rules.md 6.3), as they are shown. */
export function figuresOf(counted: readonly Counted[], reading: Reading): TierFigures {
  const { tiers, notRatedByReason, ...counts } = breakdownOf(counted, reading);
  return {
    ...counts,
    notRatedByReason: reasons.map((reason) => ({ reason, count: notRatedByReason[reason] })),
    tiers: tiers.map(({ tier, count, percentage }) => ({ tier, count, percent: plain(percentage) })),
    ratedCivilServants: reading.subjectKind === "MEMBER" ? ratedCivilServants(counted, reading) : null,
  };
}

/** The same figures, to compare, and to ask the rules with. */
export const breakdownOf = (counted: readonly CountedOutcome[], reading: Pick<Reading, "decidedOnly">): TierBreakdown =>
  tierBreakdown(counted.map((row) => counterRow(row, reading)));

/** «18.2»; null where there is no percentage. */
export const plain = (percentage: Percentage | null): string | null => percentage && decimalText(percentage);

const reasons = Object.values(NotRatedReason);

const isReason = (outcome: CountedOutcome["outcome"]): outcome is NotRatedReason => outcome in NotRatedReason;

/** What must be rated and is not yet is pending, also where a tier was proposed and decided ones alone count. */
function counterRow(
  { outcome, state, count }: CountedOutcome,
  { decidedOnly }: Pick<Reading, "decidedOnly">,
): CounterRow {
  if (isReason(outcome)) return { notRated: outcome, count };
  if (outcome === "NONE" || (decidedOnly && !isDecided(state))) return { pending: true, count };
  return { tier: outcome, count };
}

const ratedCivilServants = (counted: readonly Counted[], reading: Reading): number =>
  breakdownOf(
    counted.filter(({ group }) => group === "CIVIL_SERVANT"),
    reading,
  ).rated;
