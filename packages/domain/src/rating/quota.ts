import { type Count, greatestWithin, sumOf } from "../rule/share.ts";
import type { QuotaBase, QuotaLight, QuotaReading, QuotaStatus } from "../vocabulary/quota.ts";
import { spellQuota } from "./quota-text.ts";
import type { QuotaCounts, QuotaParameters, QuotaUse, ReadingUse } from "./quota-use.ts";

/** Tests the quota on the whole scope (`ENGINE.QUOTA_BATCH`): `100·X ≤ percent·B`, never rounded up. */
export function quotaUse(parameters: QuotaParameters, counts: QuotaCounts): QuotaUse {
  const { subject, share, base, small, rule } = parameters;
  const { excellent, good, pending = 0 } = counts;
  const readings = readingsOf(parameters, counts);
  const followed = base === "ALL_RATED" ? readings.GOOD_ONLY : readings[base];
  const other = otherReading[base];
  const isTolerated = isTolerable(parameters, counts) && followed.over > 0;
  const limiting = (followed.isSmall || isTolerated) && small !== null ? small.rule : rule;
  return {
    subject,
    excellent,
    good,
    pool: excellent + good,
    base,
    percent: (100 * share.numerator) / share.denominator,
    readings,
    maxUnderGoodOnly: readings.GOOD_ONLY.max,
    maxUnderGoodAndAbove: readings.GOOD_AND_ABOVE.max,
    max: followed.max,
    over: readings.GOOD_ONLY.over,
    status: statusOf(readings, isTolerable(parameters, counts)),
    isBlocking: followed.over > 0 && !isTolerated,
    isSmallBase: followed.isSmall || isTolerated,
    isLessThanSmall: small?.by === "HEAD_COUNT" && followed.max < small.max,
    isWithoutGood: excellent > 0 && good === 0,
    isProvisional: pending > 0,
    used: { part: excellent, whole: followed.base },
    light: isTolerated ? "AMBER" : lightOf(excellent, followed.max),
    rules: small === null ? [rule] : [rule, small.rule],
    ruleId: limiting.id,
    citation: limiting.citation,
    clause: limiting.clause,
    arithmetic: spellQuota(parameters, excellent, base, followed),
    otherArithmetic: spellQuota(parameters, excellent, other, other === "ALL_RATED" ? followed : readings[other]),
  };
}

/** Everybody rated can be counted in one way only. */
const otherReading = {
  GOOD_ONLY: "GOOD_AND_ABOVE",
  GOOD_AND_ABOVE: "GOOD_ONLY",
  ALL_RATED: "ALL_RATED",
} as const satisfies Record<QuotaBase, QuotaBase>;

function readingsOf(parameters: QuotaParameters, counts: QuotaCounts): QuotaUse["readings"] {
  const { excellent, good } = counts;
  if (parameters.base === "ALL_RATED") {
    const use = useOf(parameters, counts, ratedIn(counts));
    return { GOOD_ONLY: use, GOOD_AND_ABOVE: use };
  }
  return {
    GOOD_ONLY: useOf(parameters, counts, good),
    GOOD_AND_ABOVE: useOf(parameters, counts, sumOf(good, excellent)),
  };
}

const ratedIn = ({ excellent, good, completed = 0, notCompleted = 0 }: QuotaCounts): Count =>
  sumOf(excellent, good, completed, notCompleted);

function useOf({ share, small }: QuotaParameters, counts: QuotaCounts, base: Count): ReadingUse {
  const size = small?.by === "HEAD_COUNT" ? (counts.headCount ?? ratedIn(counts)) : base;
  const isSmall = small !== null && small.isTolerated !== true && size < small.below;
  const max = isSmall ? small.max : greatestWithin(base, share);
  return { base: Number(base), max, isSmall, over: Math.max(0, counts.excellent - max) };
}

/** A few at GOOD, and no more at the top than the exception would let choose (rules-2025.md 3.13.2). */
const isTolerable = ({ small }: QuotaParameters, { excellent, good }: QuotaCounts): boolean =>
  small?.isTolerated === true && good < small.below && excellent <= small.max;

function statusOf(
  { GOOD_ONLY, GOOD_AND_ABOVE }: Readonly<Record<QuotaReading, ReadingUse>>,
  isTolerated: boolean,
): QuotaStatus {
  if (GOOD_ONLY.over === 0) return "OK";
  if (isTolerated) return "OK_ONLY_IF_SMALL_BASE";
  return GOOD_AND_ABOVE.over === 0 ? "OK_ONLY_IF_INCLUSIVE" : "EXCEEDED";
}

/** rules.md 6.3. */
function lightOf(excellent: number, max: number): QuotaLight {
  if (excellent > max) return "RED";
  return excellent === max ? "AMBER" : "GREEN";
}
