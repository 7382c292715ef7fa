import type { Fact, TierOrNotRated } from "../facts.ts";
import { tierLabels } from "../labels.ts";
import { tierFact } from "../rating/used-facts.ts";
import { failed, notApplicable, passed } from "../rule/answer.ts";
import type { Text } from "../rule/finding.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { lowestOf, type QualityTier, tierAbove } from "../vocabulary/tier.ts";

/** A tier that may cap another one. */
export interface CappingTier {
  readonly name: "orgTier" | "collectiveTier" | "agencyTier";
  readonly tier: Fact<TierOrNotRated>;
}

/** Whom a cap keeps down, as the sentence of the cap calls them. */
export type Capped = "collective" | "head";

/** «không được cao hơn mức xếp loại của …»: the lowest of the tiers there are; what is not rated caps nothing. */
export function checkCap(capped: Capped, tiers: readonly CappingTier[]): Answer {
  const cap = capOf(tiers);
  const explain = () => explainCap(capped, tiers);
  if (cap === null) return notApplicable(explain);
  const closed = tierAbove(cap);
  return closed === null ? passed(explain) : { ...failed(explain), closes: closed };
}

export function explainCap(capped: Capped, tiers: readonly CappingTier[]): Explanation {
  const cap = capOf(tiers);
  return {
    facts: tiers.map(({ name, tier }) => tierFact(name, tier)),
    message: cap === null ? nothingToCompare(tiers) : capMessage(capped, cap, tiers),
  };
}

const capOf = (tiers: readonly CappingTier[]): QualityTier | null =>
  lowestOf(tiers.map(({ tier }) => tier).filter((tier) => tier !== undefined && tier !== "NOT_RATED"));

/** Says whose tier it is that caps. */
function capMessage(capped: Capped, cap: QualityTier, tiers: readonly CappingTier[]): Text {
  const capping = tiers.filter(({ tier }) => tier === cap);
  return {
    vi: `${sentence(namesOf(capping, "vi"))} xếp “${tierLabels[cap].vi}” nên ${cappedNames[capped].vi} không được xếp cao hơn.`,
    en: `${sentence(namesOf(capping, "en"))} at “${tierLabels[cap].en}”: ${cappedNames[capped].en} may not be rated higher.`,
  };
}

const nothingToCompare = (tiers: readonly CappingTier[]): Text => ({
  vi: `Chưa có mức xếp loại của ${namesOf(tiers, "vi")} để so: không giới hạn được.`,
  en: `No tier of ${namesOf(tiers, "en")} to compare with: nothing is limited.`,
});

const cappedNames = {
  collective: { vi: "tập thể", en: "the collective" },
  head: { vi: "người đứng đầu", en: "the head" },
} as const satisfies Record<Capped, Text>;

const cappingNames = {
  orgTier: { vi: "tổ chức", en: "the organisation" },
  collectiveTier: { vi: "tập thể", en: "the collective" },
  agencyTier: { vi: "cơ quan, đơn vị", en: "the agency or unit" },
} as const satisfies Record<CappingTier["name"], Text>;

const namesOf = (tiers: readonly CappingTier[], language: keyof Text): string =>
  tiers.map(({ name }) => cappingNames[name][language]).join(language === "vi" ? " và " : " and ");

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
