import { tierLabels } from "../labels.ts";
import type { QuotaParameters, SmallPlace } from "../rating/quota-use.ts";
import { hundredths } from "../rule/share.ts";
import { inWordsInForce } from "../rule-sets/in-words.ts";
import type { RuleSet2025 } from "../rule-sets/rule-set-2025.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import { topTier } from "../vocabulary/tier.ts";
import { excellentQuota, outstandingQuota, smallBaseQuota } from "./quota-rules.ts";

/**
 * A share of those at GOOD in one peer group; `outstandingPct`: the rate a competent body decided for an outstanding unit. A
 * decision never lowers the share: one that is not above the usual changes nothing.
 * @throws where that rate is above what the regulation allows (`isOutstandingPct`).
 */
export function quotaParameters2025(
  ruleSet: RuleSet2025,
  subject: SubjectKind,
  outstandingPct: number | null,
): QuotaParameters {
  const { pct, base, memberScope } = ruleSet.parameters.quota;
  const raised = outstandingPct !== null && outstandingPct > pct ? outstandingPct : null;
  if (raised !== null && !isOutstandingPct(ruleSet, raised))
    throw new Error(`no rate of an outstanding unit: ${raised}`);
  return {
    subject,
    share: hundredths(raised ?? pct),
    base,
    small: smallPlaceOf(ruleSet),
    rule: inWordsInForce(raised === null ? excellentQuota : outstandingQuota, ruleSet.layers),
    scope: subject === "MEMBER" ? memberScope : "PEER_GROUP",
    topTier: tierLabels[topTier],
    topName: { vi: "xuất sắc", en: "excellent" },
  };
}

/** Whether a decision on an outstanding unit may set that rate: a whole percentage above the usual one, up to 25. */
export const isOutstandingPct = ({ parameters: { quota } }: RuleSet2025, pct: number): boolean =>
  Number.isInteger(pct) && pct >= quota.pct && pct <= quota.outstandingPct;

function smallPlaceOf(ruleSet: RuleSet2025): SmallPlace | null {
  const { below, max, effect } = ruleSet.parameters.quota.smallBase;
  if (effect === "OFF") return null;
  return {
    by: "BASE",
    below,
    max,
    rule: inWordsInForce(smallBaseQuota, ruleSet.layers),
    isTolerated: effect === "WARN",
  };
}
