import type { OrganisationFacts, TierCounts } from "../facts.ts";
import { tierLabels } from "../labels.ts";
import { emptySet, groupNames, type ShareGroup, withCounts } from "../rating/share-group.ts";
import { atLeast, denominator } from "../rating/tier-counts.ts";
import { numberFact } from "../rating/used-facts.ts";
import { failed, forbidden, passed, warning } from "../rule/answer.ts";
import type { Text } from "../rule/finding.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { type Count, shareAbove, shareAtLeast, spellShare } from "../rule/share.ts";
import type { ShareCondition } from "../rule-sets/rule-set.ts";
import type { QualityTier } from "../vocabulary/tier.ts";
import type { Context2019 } from "./context.ts";
import { asSharesCount } from "./former-organisation.ts";

/** «phải có 100% … trở lên, trong đó có từ 80% … trở lên». */
export function checkShare(
  facts: OrganisationFacts,
  group: ShareGroup,
  condition: ShareCondition,
  { parameters }: Context2019,
): Answer {
  return withCounts(asSharesCount(facts, parameters.eligibility.formerOrgShareMode), group, (counts) => {
    const whole = denominator(counts, parameters.shareDenominator);
    const explain = () => explainShare(counts, whole, group, condition);
    if (Number(whole) === 0) return warning(() => emptySet(group));
    return holds(counts, whole, condition) ? passed(explain) : failed(explain);
  });
}

/** «trên 20% … xếp loại “Không hoàn thành nhiệm vụ”». */
export function checkLowestShare(
  facts: OrganisationFacts,
  group: ShareGroup,
  percent: number,
  { parameters }: Context2019,
): Answer {
  return withCounts(asSharesCount(facts, parameters.eligibility.formerOrgShareMode), group, (counts) => {
    const whole = denominator(counts, parameters.shareDenominator);
    const above = shareAbove(counts.NOT_COMPLETED, whole, percent);
    return forbidden(above, () => explainLowestShare(counts.NOT_COMPLETED, whole, group, percent));
  });
}

const holds = (counts: TierCounts, whole: Count, { allTier, allPct, partTier, partPct }: ShareCondition): boolean =>
  shareAtLeast(atLeast(counts, allTier), whole, allPct) && shareAtLeast(atLeast(counts, partTier), whole, partPct);

function explainShare(
  counts: TierCounts,
  whole: Count,
  group: ShareGroup,
  { allTier, allPct, partTier, partPct }: ShareCondition,
): Explanation {
  const all = atLeast(counts, allTier);
  const part = atLeast(counts, partTier);
  return {
    facts: [numberFact(`${group}.rated`, whole)],
    arithmetic: `${spellAtLeast(all, whole, allPct)}; ${spellAtLeast(part, whole, partPct)}`,
    message: {
      vi: `${limb(all, whole, group, allTier, allPct, "vi")}; ${limb(part, whole, group, partTier, partPct, "vi")}.`,
      en: `${limb(all, whole, group, allTier, allPct, "en")}; ${limb(part, whole, group, partTier, partPct, "en")}.`,
    },
  };
}

const spellAtLeast = (part: Count, whole: Count, percent: number): string =>
  spellShare(part, whole, percent, shareAtLeast(part, whole, percent) ? "≥" : "<");

const limb = (
  part: Count,
  whole: Count,
  group: ShareGroup,
  tier: QualityTier,
  percent: number,
  language: keyof Text,
): string =>
  language === "vi"
    ? `${part}/${whole} ${groupNames[group].vi} đạt “${tierLabels[tier].vi}” trở lên (cần từ ${percent} %)`
    : `${part} of ${whole} ${groupNames[group].en} at “${tierLabels[tier].en}” or better (${percent}% needed)`;

const explainLowestShare = (lowest: number, whole: Count, group: ShareGroup, percent: number): Explanation => ({
  facts: [numberFact(`${group}.rated`, whole)],
  arithmetic: spellShare(lowest, whole, percent, shareAbove(lowest, whole, percent) ? ">" : "≤"),
  message: {
    vi: `${lowest}/${whole} ${groupNames[group].vi} xếp loại “${tierLabels.NOT_COMPLETED.vi}” (không được trên ${percent} %).`,
    en: `${lowest} of ${whole} ${groupNames[group].en} at “${tierLabels.NOT_COMPLETED.en}” (no more than ${percent}% allowed).`,
  },
});
