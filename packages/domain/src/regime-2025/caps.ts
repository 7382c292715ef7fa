import type { TierOrNotRated } from "../facts.ts";
import type { CollectiveFacts2025, LeaderFacts2025 } from "../facts-2025.ts";
import { tierLabels } from "../labels.ts";
import { tierName } from "../rating/used-facts.ts";
import { failed, notApplicable, passed, warning } from "../rule/answer.ts";
import { warns } from "../rule/effects.ts";
import { tell } from "../rule/fact-makers.ts";
import type { UsedFact } from "../rule/finding.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import type { CapMode } from "../rule-sets/rule-set-2025.ts";
import { isTierAtLeast, lowestOf, type QualityTier, tierAbove } from "../vocabulary/tier.ts";
import type { Context2025, Rule2025 } from "./context.ts";
import { fact } from "./used-facts.ts";

// What HD 21 refused and the text found of QĐ 366 leaves to its principle: the head and the collective, the collective and
// the organisation. It reminds of the tier proposed; only a board's own document makes it refuse.

/** A tier another may not be, or should not be, above. */
interface Cap {
  readonly tiers: readonly (TierOrNotRated | undefined)[];
  readonly facts: readonly UsedFact[];
}

function checkCap({ tiers, facts }: Cap, mode: CapMode, { proposedTier }: Context2025): Answer {
  const cap = lowestOf(tiers.filter((tier) => tier !== undefined && tier !== "NOT_RATED"));
  const explain = () => explainCap(cap, [...facts, fact.text("proposedTier", tierName(proposedTier))]);
  if (mode === "OFF" || cap === null) return notApplicable(explain);
  const closed = tierAbove(cap);
  if (closed === null) return passed(explain);
  if (mode === "BLOCK") return { ...failed(explain), severity: "BLOCK", closes: closed };
  return isAbove(proposedTier, cap) ? warning(explain) : passed(explain);
}

const isAbove = (tier: QualityTier | undefined, cap: QualityTier): boolean =>
  tier !== undefined && tier !== cap && isTierAtLeast(tier, cap);

const explainCap = (cap: QualityTier | null, facts: readonly UsedFact[]): Explanation =>
  cap === null
    ? tell(facts, "Chưa có mức xếp loại để so.", "There is no tier to compare with.")
    : tell(
        facts,
        `Mức xếp loại không nên cao hơn “${tierLabels[cap].vi}”.`,
        `The tier should not be above “${tierLabels[cap].en}”.`,
      );

const capOfHead = ({ collectiveTier, unitTier }: LeaderFacts2025): Cap => ({
  tiers: [collectiveTier, unitTier],
  facts: [fact.text("collectiveTier", tierName(collectiveTier)), fact.text("unitTier", tierName(unitTier))],
});

const notTheHead = (): Explanation =>
  tell([fact.truth("isHead", false)], "Không phải là người đứng đầu.", "Not the head.");

/** The principle by itself only reminds, whatever a document says of the cap. */
export const headLinked: Rule2025<LeaderFacts2025> = {
  id: "QD366.PRINCIPLE.HEAD_LINKED",
  citation: "QĐ 366, Điều 3, khoản 2",
  clause: [
    "Gắn trách nhiệm cá nhân với tập thể; gắn kết quả của người đứng đầu, cán bộ lãnh đạo, quản lý với kết quả của địa phương, tổ chức, cơ quan, đơn vị.",
  ],
  ...warns,
  effect: "CAP",
  subjects: ["LEADER"],
  check: (facts, context) => (facts.isHead ? checkCap(capOfHead(facts), "WARN", context) : notApplicable(notTheHead)),
};

export const headCap: Rule2025<LeaderFacts2025> = {
  id: "QD366.LEADER.HEAD_CAP",
  citation: "central text not found; local guidance only",
  clause: [],
  certainty: "MISSING",
  recommended: {
    vi: "Người đứng đầu không xếp cao hơn tập thể, cơ quan, đơn vị mình đứng đầu: hệ thống nhắc, văn bản cấp dưới được quy định chặt hơn.",
    en: "The head is not rated above the collective or unit: the system reminds, a lower document may be stricter.",
  },
  ...warns,
  effect: "CAP",
  subjects: ["LEADER"],
  check: (facts, context) =>
    facts.isHead ? checkCap(capOfHead(facts), context.parameters.leader.headCap, context) : notApplicable(notTheHead),
};

export const collectiveCap: Rule2025<CollectiveFacts2025> = {
  id: "QD366.COLLECTIVE.CAP_BY_ORG",
  citation: "central text not found",
  clause: [],
  certainty: "MISSING",
  recommended: {
    vi: "Tập thể không xếp cao hơn tổ chức đảng: hệ thống nhắc, văn bản cấp dưới được quy định chặt hơn.",
    en: "The collective is not rated above its organisation: the system reminds, a lower document may be stricter.",
  },
  ...warns,
  effect: "CAP",
  subjects: ["COLLECTIVE"],
  check: ({ orgTier }, context) =>
    checkCap(
      { tiers: [orgTier], facts: [fact.text("orgTier", tierName(orgTier))] },
      context.parameters.collective.capByOrg,
      context,
    ),
};
