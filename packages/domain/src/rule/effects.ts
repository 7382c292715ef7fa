import type { QualityTier } from "../vocabulary/tier.ts";

// What a rule does when it is not met (rules.md 3.0, Effects), with the severity that goes with it.

const evaluated = { step: "RATING", means: "EVALUATED" } as const;

/** REQUIRE(T): needed for the tier and, by cumulation, for every tier above it. */
export const requiredFor = (tier: QualityTier) =>
  ({ ...evaluated, effect: "REQUIRE", severity: "BLOCK", closes: tier }) as const;

/** REQUIRE(T) that only a human can judge. */
export const attestedFor = (tier: QualityTier) =>
  ({ step: "RATING", means: "ATTESTED", effect: "REQUIRE", severity: "ATTEST", closes: tier }) as const;

export const forcesLowest = { ...evaluated, effect: "FORCE_LOWEST", severity: "BLOCK", closes: "COMPLETED" } as const;
export const closesGate = {
  step: "RATING",
  means: "ENFORCED",
  effect: "GATE",
  severity: "BLOCK",
  closes: null,
} as const;
export const leavesUnrated = { ...evaluated, effect: "NOT_RATED", severity: "BLOCK", closes: null } as const;

/** CAP(x): the answer says which tier it leaves. */
export const caps = { ...evaluated, effect: "CAP", severity: "BLOCK", closes: null } as const;

export const limitsScope = { step: "QUOTA", means: "ENFORCED", effect: "QUOTA", severity: "BLOCK" } as const;
export const warns = { ...evaluated, effect: "NOTE", severity: "WARN", closes: null } as const;
