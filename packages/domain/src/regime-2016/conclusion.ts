import { isForcing } from "../rating/forcing.ts";
import type { Conclusion } from "../rating/judge.ts";
import type { Finding } from "../rule/finding.ts";
import { lowestTier, type QualityTier } from "../vocabulary/tier.ts";

// rules.md 4.3, `classify2016`: tiers are not cumulative, so each is open by its own conditions alone.

/** WEAK where a defect forces it, else the highest tier whose conditions hold; COMPLETED is what is left. */
export function concludeOrganisation(findings: readonly Finding[]): Conclusion {
  if (findings.some(isForcing)) return forcedLowest;
  const reached = (["EXCELLENT", "GOOD"] as const).find((tier) => isReached(findings, tier));
  return { status: "RATEABLE", forced: false, ceiling: reached ?? "COMPLETED" };
}

/** Nothing is left over: where no tier has its votes, the committee considers (C19). */
export function concludeMember(findings: readonly Finding[]): Conclusion {
  if (findings.some(isForcing)) return forcedLowest;
  const reached = (["EXCELLENT", "GOOD", "COMPLETED"] as const).find((tier) => isReached(findings, tier));
  if (reached === undefined) return { status: "UNDECIDED", forced: false, ceiling: null };
  return { status: "RATEABLE", forced: false, ceiling: reached };
}

const forcedLowest: Conclusion = { status: "RATEABLE", forced: true, ceiling: lowestTier };

/** No condition of this very tier failed, and none is unknown. */
const isReached = (findings: readonly Finding[], tier: QualityTier): boolean =>
  !findings.some(({ effect, blocksTier }) => effect === "REQUIRE" && blocksTier === tier);
