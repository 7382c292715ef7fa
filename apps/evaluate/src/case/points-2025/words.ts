import {
  attestationIds,
  disciplineFormsMildestFirst,
  PeriodKind,
  type PreviousDefects,
  QualityTier,
  type RuleSet2025,
  type SubjectKind,
  type Tasks,
} from "@xep-loai/domain";
import { count, flag, isoDate, keyed, list, object, oneOf, optional, type Read, required } from "../read.ts";
import { noMoreThan } from "./no-more-than.ts";
import { pointsOf } from "./points.ts";

// What the facts of several subjects share under QĐ 366.

const assessedPeriods = ["MONTH", "QUARTER", "HALF_YEAR"] as const;

const tiers = Object.values(QualityTier);
export const tier = oneOf(tiers);
export const tierOrNotRated = oneOf([...tiers, "NOT_RATED"]);

/** Counts that contradict one another are no counts. */
export const tasks: Read<Tasks> = noMoreThan(
  object({
    assigned: optional(count),
    done: optional(count),
    late: optional(count),
    exceeded: optional(count),
    failed: optional(count),
  }),
  ["done", "assigned"],
  ["failed", "assigned"],
  ["late", "done"],
  ["exceeded", "done"],
);

const previousDefects: Read<PreviousDefects> = noMoreThan(
  object({ total: optional(count), remedied: optional(count) }),
  ["remedied", "total"],
);

/** The parts a discipline of anybody has. */
export const discipline = {
  form: required(oneOf(disciplineFormsMildestFirst)),
  dutyRelated: optional(flag),
  violatedElsewhere: optional(flag),
  violatedEarlier: optional(flag),
  alreadyCounted: optional(flag),
};

export const indicators = noMoreThan(object({ assigned: required(count), missed: optional(count) }), [
  "missed",
  "assigned",
]);

/** Facts of every subject. */
export const commonOf = (ruleSet: RuleSet2025, subject: SubjectKind) => ({
  asOf: optional(isoDate),
  reviewCompleted: optional(flag),
  reviewCompletedOn: optional(isoDate),
  attestations: optional(keyed(attestationIds(ruleSet, subject), flag)),
  periodicAssessments: optional(
    list(object({ period: required(oneOf(assessedPeriods)), no: required(count), tier: optional(tier) })),
  ),
  period: optional(oneOf(Object.values(PeriodKind))),
  points: optional(pointsOf(ruleSet)),
  tasks: optional(tasks),
  qualityAttested: optional(flag),
  hasEvidence: optional(flag),
  previousDefects: optional(previousDefects),
  openComplaint: optional(flag),
  recheckRecorded: optional(flag),
});
