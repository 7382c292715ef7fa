import { memberScope as memberScope2016, memberSixMonths as memberSixMonths2016 } from "../regime-2016/eligibility.ts";
import {
  collectiveSixMonths,
  memberScope,
  memberSixMonths,
  organisationSixMonths,
} from "../regime-2019/eligibility.ts";
import {
  memberScope as memberScope2025,
  memberSixMonths as memberSixMonths2025,
  newBodySixMonths,
} from "../regime-2025/eligibility.ts";
import type { RuleHead } from "../rule/rule.ts";
import type { Regime } from "../rule-sets/rule-set.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import type { NotRatedReason } from "../vocabulary/tier.ts";

/** What leaves a subject without a tier, by regime, kind and reason. */
const rules: Partial<Record<Regime, Partial<Record<SubjectKind, Partial<Record<NotRatedReason, RuleHead>>>>>> = {
  POINTS_2016: { MEMBER: { EXEMPT: memberScope2016, NEWLY_ADMITTED: memberSixMonths2016 } },
  TIERS_2019: {
    ORG: { NEWLY_FOUNDED: organisationSixMonths },
    COLLECTIVE: { NEWLY_FOUNDED: collectiveSixMonths },
    MEMBER: { EXEMPT: memberScope, SUSPENDED: memberScope, NEWLY_ADMITTED: memberSixMonths },
  },
  POINTS_2025: {
    ORG: { NEWLY_FOUNDED: newBodySixMonths },
    COLLECTIVE: { NEWLY_FOUNDED: newBodySixMonths },
    MEMBER: { EXEMPT: memberScope2025, SUSPENDED: memberScope2025, NEWLY_ADMITTED: memberSixMonths2025 },
  },
};

/** The rule by which a subject has no tier (rules.md 6.2, R6); null where the regime has none for the reason. */
export const ruleLeavingUnrated = (regime: Regime, kind: SubjectKind, reason: NotRatedReason): string | null =>
  rules[regime]?.[kind]?.[reason]?.id ?? null;
