import type { TierCounts } from "../facts.ts";
import type { OrganisationFacts2016 } from "../facts-2016.ts";
import { organisationTierLabels2016, tierLabels } from "../labels.ts";
import { emptySet, groupNames, type ShareGroup, shareGroupOf, withCounts } from "../rating/share-group.ts";
import { atLeast, denominator } from "../rating/tier-counts.ts";
import { numberFact } from "../rating/used-facts.ts";
import { forbidden, required, warning } from "../rule/answer.ts";
import type { Text } from "../rule/finding.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { type Count, type Fraction, isAboveFraction, shareAtLeast, spellFraction, spellShare } from "../rule/share.ts";
import { lowestTier, type QualityTier } from "../vocabulary/tier.ts";
import type { Context2016 } from "./context.ts";

/** «100% đảng viên đạt mức … trở lên», or of the cells: of whatever the organisation is made of. */
export function checkAllAtLeast(facts: OrganisationFacts2016, { parameters }: Context2016): Answer {
  const group = shareGroupOf(facts);
  const { allTier, allPct } = parameters.org.cleanStrong;
  return withCounts(facts, group, (counts) => {
    const [part, whole] = [atLeast(counts, allTier), denominator(counts, parameters.shareDenominator)];
    if (Number(whole) === 0) return warning(() => emptySet(group));
    return required(shareAtLeast(part, whole, allPct), () => explainAll(part, whole, group, allTier, allPct));
  });
}

function explainAll(part: Count, whole: Count, group: ShareGroup, tier: QualityTier, percent: number): Explanation {
  const { vi, en } = tierNames[group][tier];
  return {
    facts: [numberFact(`${group}.rated`, whole)],
    arithmetic: spellShare(part, whole, percent, shareAtLeast(part, whole, percent) ? "≥" : "<"),
    message: {
      vi: `${part}/${whole} ${groupNames[group].vi} đạt “${vi}” trở lên (cần ${percent} %).`,
      en: `${part} of ${whole} ${groupNames[group].en} at “${en}” or better (${percent}% needed).`,
    },
  };
}

/** «trên 1/3 số chi bộ … “Yếu kém”; … trên 1/2 số đảng viên …»: exactly the fraction is not above it. */
export function checkLowestShare(
  facts: OrganisationFacts2016,
  limits: Readonly<Record<ShareGroup, Fraction>>,
  { parameters }: Context2016,
): Answer {
  const group = shareGroupOf(facts);
  return withCounts(facts, group, (counts) => {
    const whole = denominator(counts, parameters.shareDenominator);
    const above = isAboveFraction(counts[lowestTier], whole, limits[group]);
    return forbidden(above, () => explainLowest(counts, whole, group, limits[group]));
  });
}

function explainLowest(counts: TierCounts, whole: Count, group: ShareGroup, limit: Fraction): Explanation {
  const lowest = counts[lowestTier];
  const { vi, en } = tierNames[group][lowestTier];
  const fraction = `${limit.numerator}/${limit.denominator}`;
  return {
    facts: [numberFact(`${group}.rated`, whole)],
    arithmetic: spellFraction(lowest, whole, limit, isAboveFraction(lowest, whole, limit) ? ">" : "≤"),
    message: {
      vi: `${lowest}/${whole} ${groupNames[group].vi} xếp loại “${vi}” (không được trên ${fraction}).`,
      en: `${lowest} of ${whole} ${groupNames[group].en} at “${en}” (no more than ${fraction} allowed).`,
    },
  };
}

/** Organisations have names of their own, members do not (rules.md 1.8). */
const tierNames = {
  subordinates: organisationTierLabels2016,
  members: tierLabels,
} as const satisfies Record<ShareGroup, Readonly<Record<QualityTier, Text>>>;
