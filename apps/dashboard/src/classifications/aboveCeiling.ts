import { tiersHighestFirst } from "@xep-loai/domain";
import type { Classification } from "../providers/queries/classification.ts";

/** The present tier is higher than the rules allow (`ENGINE.CEILING`, `ENGINE.FORCED_WINS`). */
export function isAboveCeiling({ tier, explanation }: Pick<Classification, "tier" | "explanation">): boolean {
  if (tier === null) return false;
  if (explanation.forced) return tier !== "NOT_COMPLETED";
  return explanation.ceiling !== null && rankOf(tier) < rankOf(explanation.ceiling);
}

/** 0 is the highest. */
const rankOf = (tier: (typeof tiersHighestFirst)[number]): number => tiersHighestFirst.indexOf(tier);
