import { isTierAtLeast, standsAgainst } from "@xep-loai/domain";
import type { Classification } from "../providers/queries/classification.ts";
import type { Finding } from "../providers/queries/finding.ts";
import { inReadingOrder } from "./findingsByOutcome.ts";

type Explained = Pick<Classification, "tier" | "explanation">;

/** The present tier is higher than the rules allow (`ENGINE.CEILING`, `ENGINE.FORCED_WINS`). */
export function isAboveCeiling({ tier, explanation }: Explained): boolean {
  if (tier === null) return false;
  if (explanation.forced) return tier !== "NOT_COMPLETED";
  return explanation.ceiling !== null && !isTierAtLeast(explanation.ceiling, tier);
}

/** What forbids a tier above the ceiling: the findings that close it, and those that force the lowest one. */
export function whatForbids({ tier, explanation }: Explained): readonly Finding[] {
  if (tier === null || !isAboveCeiling({ tier, explanation })) return [];
  const closes = (finding: Finding) => !isOpen(finding) && standsAgainst(explanation, finding, tier);
  return inReadingOrder(explanation.findings.filter((finding) => forces(finding) || closes(finding)));
}

const forces = ({ effect, outcome }: Finding): boolean => effect === "FORCE_LOWEST" && outcome === "FAILED";

/** An open attestation closes nothing yet. */
const isOpen = ({ outcome }: Finding): boolean => outcome === "UNANSWERED";
