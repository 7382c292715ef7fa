import type { AwardCandidate, AwardYear } from "../providers/queries/awardCandidates.ts";

/** The years somebody must attest, or has; the latest first. */
export const yearsOfOtherRules = ({ years }: AwardCandidate): readonly AwardYear[] =>
  years.filter(({ standing, answer }) => standing === "OPEN" || answer !== null);
