import type { MemberFacts2016 } from "../facts-2016.ts";
import { tierLabels } from "../labels.ts";
import { numberFact } from "../rating/used-facts.ts";
import type { Text, UsedFact } from "../rule/finding.ts";
import { type Fraction, isAboveFraction, spellFraction } from "../rule/share.ts";
import type { Truth } from "../rule/three-valued.ts";
import { countValue, usedFact } from "../rule/used-fact.ts";
import type { QualityTier } from "../vocabulary/tier.ts";

type Votes = MemberFacts2016["votes"];

/** «có trên 2/3 số đảng viên chính thức bỏ phiếu tán thành»: of all official members, present or not. */
export function isVoted(votes: Votes, tier: QualityTier, above: Fraction): Truth {
  if (votes === undefined) return undefined;
  if (votes.for !== undefined) return isAboveFraction(votes.for[tier], votes.official, above);
  // nobody may vote: whatever was counted, it is not above the share
  return votes.official === 0 ? false : undefined;
}

/** How many are official members, how many voted for the tier. */
export const voteFacts = (votes: Votes, tier: QualityTier, above: Fraction): readonly UsedFact[] => [
  numberFact("votes.official", votes?.official),
  usedFact(`votes.for.${tier}`, voteLabel(tier), countOf(votes, tier), isVoted(votes, tier, above) ?? null),
];

const voteLabel = (tier: QualityTier): Text => ({
  vi: `Số phiếu tán thành “${tierLabels[tier].vi}”`,
  en: `Votes for “${tierLabels[tier].en}”`,
});

const countOf = (votes: Votes, tier: QualityTier): Text | null =>
  votes?.for === undefined ? null : countValue(votes.for[tier]);

/** «3 · 13 = 39 > 2 · 18 = 36»; undefined where the ballot is not recorded. */
export function spellVotes(votes: Votes, tier: QualityTier, above: Fraction): string | undefined {
  if (votes?.for === undefined) return undefined;
  const sign = isAboveFraction(votes.for[tier], votes.official, above) ? ">" : "≤";
  return spellFraction(votes.for[tier], votes.official, above, sign);
}

/** The ballot as one clause of a sentence. */
export function voteMessage(votes: Votes, tier: QualityTier, above: Fraction): Text {
  if (votes?.for === undefined) {
    return { vi: "chưa có kết quả bỏ phiếu của chi bộ", en: "the ballot of the cell is not recorded" };
  }
  const share = `${above.numerator}/${above.denominator}`;
  return {
    vi: `${votes.for[tier]}/${votes.official} đảng viên chính thức tán thành (cần trên ${share})`,
    en: `${votes.for[tier]} of ${votes.official} official members in favour (more than ${share} needed)`,
  };
}
