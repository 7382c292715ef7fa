import type { LeaderFacts, RuleSet2019 } from "@xep-loai/domain";
import { flag, object, optional, type Read, required } from "../read.ts";
import { attestationsOf, common, tierOrNotRated } from "./words.ts";

/** Facts of a leader or manager. */
export const leaderOf = (ruleSet: RuleSet2019): Read<LeaderFacts> =>
  object({
    ...common,
    attestations: attestationsOf(ruleSet, "LEADER"),
    isHead: required(flag),
    orgTier: optional(tierOrNotRated),
    collectiveTier: optional(tierOrNotRated),
    agencyTier: optional(tierOrNotRated),
    transferredInThisYear: optional(flag),
    othersDecided: optional(flag),
  });
