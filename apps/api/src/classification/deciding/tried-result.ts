import { barring, type QualityTier, standingAgainst, type Verdict } from "@xep-loai/domain";
import type { TriedResult } from "./candidate.type.ts";

/** What the rules say of a result with the tier tried. */
export const triedResult = (verdict: Verdict, id: string, tier: QualityTier): TriedResult => ({
  id,
  proposal: verdict.proposal,
  against: standingAgainst(verdict, tier),
  isBarred: barring(verdict, tier).length > 0,
  leftToAuthority: verdict.status === "UNDECIDED" && verdict.proposal !== "ACCEPTED",
});
