import type { Fact, TierOrNotRated } from "../facts.ts";
import { tierLabels } from "../labels.ts";
import { failed, notApplicable, passed } from "../rule/answer.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { lowestOf, type QualityTier, tierAbove } from "../vocabulary/tier.ts";
import { tierFact } from "./used-facts.ts";

/** A tier that may cap another one. */
export interface CappingTier {
  readonly name: "orgTier" | "collectiveTier" | "agencyTier";
  readonly tier: Fact<TierOrNotRated>;
}

/** «không được cao hơn mức xếp loại của …»: the lowest of the tiers there are; what is not rated caps nothing. */
export function checkCap(tiers: readonly CappingTier[]): Answer {
  const cap = capOf(tiers);
  const explain = () => explainCap(tiers);
  if (cap === null) return notApplicable(explain);
  const closed = tierAbove(cap);
  return closed === null ? passed(explain) : { ...failed(explain), closes: closed };
}

export function explainCap(tiers: readonly CappingTier[]): Explanation {
  const cap = capOf(tiers);
  return {
    facts: tiers.map(({ name, tier }) => tierFact(name, tier)),
    message:
      cap === null
        ? { vi: "Chưa có mức xếp loại nào để giới hạn.", en: "There is no tier that caps." }
        : {
            vi: `Không được cao hơn “${tierLabels[cap].vi}”.`,
            en: `No higher than “${tierLabels[cap].en}”.`,
          },
  };
}

const capOf = (tiers: readonly CappingTier[]): QualityTier | null =>
  lowestOf(tiers.map(({ tier }) => tier).filter((tier) => tier !== undefined && tier !== "NOT_RATED"));
