import { tierLabels } from "../labels.ts";
import type { QuotaParameters } from "../rating/quota-use.ts";
import type { RuleHead } from "../rule/rule.ts";
import { hundredths } from "../rule/share.ts";
import type { RuleSet2019 } from "../rule-sets/rule-set.ts";
import type { QuotaScope } from "../vocabulary/quota.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import { topTier } from "../vocabulary/tier.ts";
import { quotaRuleOf, smallBaseRule } from "./quota-rules.ts";

/** A share of those at GOOD; where they are few, one. */
export function quotaParameters2019(ruleSet: RuleSet2019, subject: SubjectKind): QuotaParameters {
  const { excellentPct, base, smallBase } = ruleSet.parameters.quota;
  return {
    subject,
    share: hundredths(excellentPct[subject]),
    base,
    small: { by: "BASE", ...smallBase, rule: inWordsOf(ruleSet, smallBaseRule) },
    rule: inWordsOf(ruleSet, quotaRuleOf[subject]),
    scope: scopeOf[subject],
    topTier: tierLabels[topTier],
    topName: { vi: "xuất sắc", en: "excellent" },
  };
}

const scopeOf = {
  ORG: "PARENT",
  MEMBER: "GRASSROOTS",
  COLLECTIVE: "MANAGER",
  LEADER: "MANAGER",
} as const satisfies Record<SubjectKind, QuotaScope>;

/** A lower document may say a rule anew. */
function inWordsOf({ layers }: RuleSet2019, rule: RuleHead): RuleHead {
  const { id, citation, clause } = layers.restated.get(rule.id) ?? rule;
  return { ...rule, id, citation, clause };
}
