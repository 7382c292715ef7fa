import type { QuotaParameters } from "./rating/quota-use.ts";
import { quotaParameters2016 } from "./regime-2016/quota.ts";
import { quotaParameters2019 } from "./regime-2019/quota.ts";
import { quotaParameters2025 } from "./regime-2025/quota.ts";
import { unreachable } from "./rule/unreachable.ts";
import type { RuleSet } from "./rule-sets/rule-set.ts";
import type { SubjectKind } from "./vocabulary/subject.ts";

/**
 * The quota of the top tier for one kind of subject; null where there is none, or the rules of that year are not held.
 * `hasSpecialMerit`: «thành tích đặc biệt xuất sắc» is attested of the place (KH 57 alone asks). `outstandingPct`: the rate
 * decided for an outstanding unit (QĐ 366 alone, `isOutstandingPct`); null: no such decision.
 */
export function quotaParameters(
  ruleSet: RuleSet,
  subject: SubjectKind,
  hasSpecialMerit = false,
  outstandingPct: number | null = null,
): QuotaParameters | null {
  switch (ruleSet.regime) {
    case "TIERS_2019":
      return quotaParameters2019(ruleSet, subject);
    case "POINTS_2025":
      return quotaParameters2025(ruleSet, subject, outstandingPct);
    case "POINTS_2016":
      return quotaParameters2016(ruleSet, subject, hasSpecialMerit);
    case "NOT_HELD":
      return null;
    default:
      return unreachable(ruleSet);
  }
}
