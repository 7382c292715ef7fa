import { organisationTierLabels2016, tierLabels } from "../labels.ts";
import type { QuotaParameters } from "../rating/quota-use.ts";
import { hundredths } from "../rule/share.ts";
import type { RuleSet2016 } from "../rule-sets/rule-set-2016.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import { topTier } from "../vocabulary/tier.ts";
import { cellQuota, memberQuota, smallCellRule, specialMemberQuota } from "./quota-rules.ts";

/** Of the cells a fraction, of the members a share that special merit widens; collectives and leaders have none. */
export function quotaParameters2016(
  ruleSet: RuleSet2016,
  subject: SubjectKind,
  hasSpecialMerit: boolean,
): QuotaParameters | null {
  if (subject === "ORG") return cellParameters(ruleSet);
  return subject === "MEMBER" ? memberParameters(ruleSet, hasSpecialMerit) : null;
}

const cellParameters = ({ parameters }: RuleSet2016): QuotaParameters => ({
  subject: "ORG",
  ...parameters.quota.cells,
  small: null,
  rule: cellQuota,
  scope: "PARENT",
  topTier: organisationTierLabels2016[topTier],
  topName: { vi: "trong sạch, vững mạnh", en: "clean and strong" },
});

function memberParameters({ parameters }: RuleSet2016, hasSpecialMerit: boolean): QuotaParameters {
  const { pct, specialPct, base, smallCell, scope } = parameters.quota.members;
  return {
    subject: "MEMBER",
    share: hundredths(hasSpecialMerit ? specialPct : pct),
    base,
    small: { by: "HEAD_COUNT", ...smallCell, rule: smallCellRule },
    rule: hasSpecialMerit ? specialMemberQuota : memberQuota,
    scope,
    topTier: tierLabels[topTier],
    topName: { vi: "xuất sắc", en: "excellent" },
  };
}
