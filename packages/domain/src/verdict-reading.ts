import { isForcing } from "./rating/forcing.ts";
import type { Finding } from "./rule/finding.ts";
import type { Verdict } from "./rule/verdict.ts";
import {
  isTierAtLeast,
  lowestOf,
  lowestTier,
  type QualityTier,
  tierAbove,
  tierBelow,
  topTier,
} from "./vocabulary/tier.ts";

/** Not met, not known, or a warning that closes a tier all the same; an open attestation closes nothing yet. */
const closesNow = ({ outcome, blocksTier }: Finding): boolean => blocksTier !== null && outcome !== "UNANSWERED";

/** The highest tier that nothing closes, open attestations taken as yes (`ENGINE.CEILING`). */
export function ceilingOf(findings: readonly Finding[]): QualityTier {
  const closed = findings.filter(closesNow).map(({ blocksTier }) => blocksTier);
  const lowestClosed = lowestOf(closed.filter((tier) => tier !== null));
  return lowestClosed === null ? topTier : (tierBelow(lowestClosed) ?? lowestTier);
}

/** What `evaluate`, the warnings page and a report show: everything but what passed or does not apply. */
export const isReported = ({ outcome }: Finding): boolean => outcome !== "PASSED" && outcome !== "NOT_APPLICABLE";

/** The findings that refuse a decision: BLOCK rules not met or not known. */
export const blockingFindings = ({ findings }: Verdict): readonly Finding[] =>
  findings.filter(({ severity, outcome }) => severity === "BLOCK" && (outcome === "FAILED" || outcome === "UNKNOWN"));

/**
 * Whether a finding stands against that tier: it closes the tier or one the tier builds on. Where tiers are not cumulative
 * (KH 57) only a condition of that very tier does, or what forces the lowest, and none up to the ceiling.
 */
export function standsAgainst(
  verdict: Pick<Verdict, "cumulative" | "ceiling">,
  finding: Pick<Finding, "blocksTier" | "effect" | "outcome">,
  tier: QualityTier,
): boolean {
  const { blocksTier } = finding;
  if (blocksTier === null) return false;
  if (verdict.cumulative) return isTierAtLeast(tier, blocksTier);
  if (verdict.ceiling !== null && isTierAtLeast(verdict.ceiling, tier)) return false;
  return blocksTier === tier || (isForcing(finding) && isTierAtLeast(tier, blocksTier));
}

/** What keeps that tier from being decided: closed gates, else what closes the tier, open attestations included. */
export function standingAgainst(verdict: Verdict, tier: QualityTier): readonly Finding[] {
  if (isWithoutTier(verdict)) return blockingFindings(verdict);
  return verdict.findings.filter((finding) => standsAgainst(verdict, finding, tier));
}

/**
 * What closes that tier for good, so that it is not even proposed (rules.md 3.0, «6 proposed tier»): a rule known to be broken. A gate
 * may open and a fact or an attestation come in before the decision, and where no tier has its votes the committee considers (C19).
 */
export function barring(verdict: Verdict, tier: QualityTier): readonly Finding[] {
  if (verdict.status === "BLOCKED" || verdict.status === "UNDECIDED") return [];
  return standingAgainst(verdict, tier).filter(({ outcome }) => outcome === "FAILED" || outcome === "WARNING");
}

const isWithoutTier = ({ status }: Verdict): boolean => status === "NOT_RATED" || status === "BLOCKED";

/** «Vì sao không cao hơn một bậc?»: what closes the tier above this one, open attestations included; none at the top. */
export function whyNotHigher(verdict: Verdict, tier: QualityTier): readonly Finding[] {
  if (isWithoutTier(verdict)) return blockingFindings(verdict);
  const wanted = tierAbove(tier);
  return wanted === null ? [] : standingAgainst(verdict, wanted);
}
