import { type Count, greatestWithin, hundredths, sumOf } from "../rule/share.ts";
import type { RuleSet } from "../rule-sets/rule-set.ts";
import type { QuotaLight, QuotaReading, QuotaStatus } from "../vocabulary/quota.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import { quotaRuleOf, smallBaseRule } from "./quota-rules.ts";
import { spellQuota } from "./quota-text.ts";
import type { QuotaCounts, QuotaParameters, QuotaUse, ReadingUse } from "./quota-use.ts";

/** The quota of the top tier for one kind of subject; null where the rules of that year are not held. */
export function quotaParameters(ruleSet: RuleSet, subject: SubjectKind): QuotaParameters | null {
  if (ruleSet.regime === "NOT_HELD") return null;
  const { excellentPct, base, smallBase } = ruleSet.parameters.quota;
  return { subject, percent: excellentPct[subject], base, smallBelow: smallBase.below, smallMax: smallBase.max };
}

/** Tests the quota on the whole scope (`ENGINE.QUOTA_BATCH`): `100·X ≤ percent·B`, never rounded up. */
export function quotaUse(parameters: QuotaParameters, counts: QuotaCounts): QuotaUse {
  const { excellent, good, pending = 0 } = counts;
  const readings = readingsOf(parameters, counts);
  const followed = readings[parameters.base];
  const limiting = followed.isSmall ? smallBaseRule : quotaRuleOf[parameters.subject];
  return {
    subject: parameters.subject,
    excellent,
    good,
    pool: excellent + good,
    base: parameters.base,
    percent: parameters.percent,
    readings,
    maxUnderGoodOnly: readings.GOOD_ONLY.max,
    maxUnderGoodAndAbove: readings.GOOD_AND_ABOVE.max,
    max: followed.max,
    over: readings.GOOD_ONLY.over,
    status: statusOf(readings),
    isBlocking: followed.over > 0,
    isSmallBase: followed.isSmall,
    isWithoutGood: excellent > 0 && good === 0,
    isProvisional: pending > 0,
    used: { part: excellent, whole: followed.base },
    light: lightOf(excellent, followed.max),
    rules: [quotaRuleOf[parameters.subject], smallBaseRule],
    ruleId: limiting.id,
    citation: limiting.citation,
    clause: limiting.clause,
    arithmetic: spellQuota(parameters, excellent, parameters.base, followed),
    otherArithmetic: spellQuota(
      parameters,
      excellent,
      otherReading[parameters.base],
      readings[otherReading[parameters.base]],
    ),
  };
}

const otherReading = {
  GOOD_ONLY: "GOOD_AND_ABOVE",
  GOOD_AND_ABOVE: "GOOD_ONLY",
} as const satisfies Record<QuotaReading, QuotaReading>;

const readingsOf = (
  parameters: QuotaParameters,
  { excellent, good }: QuotaCounts,
): Readonly<Record<QuotaReading, ReadingUse>> => ({
  GOOD_ONLY: useOf(parameters, excellent, good),
  GOOD_AND_ABOVE: useOf(parameters, excellent, sumOf(good, excellent)),
});

function useOf({ percent, smallBelow, smallMax }: QuotaParameters, excellent: number, base: Count): ReadingUse {
  const isSmall = base < smallBelow;
  const max = isSmall ? smallMax : greatestWithin(base, hundredths(percent));
  return { base: Number(base), max, isSmall, over: Math.max(0, excellent - max) };
}

function statusOf({ GOOD_ONLY, GOOD_AND_ABOVE }: Readonly<Record<QuotaReading, ReadingUse>>): QuotaStatus {
  if (GOOD_ONLY.over === 0) return "OK";
  return GOOD_AND_ABOVE.over === 0 ? "OK_ONLY_IF_INCLUSIVE" : "EXCEEDED";
}

/** rules.md 6.3. */
function lightOf(excellent: number, max: number): QuotaLight {
  if (excellent > max) return "RED";
  return excellent === max ? "AMBER" : "GREEN";
}
