import type { LeaderFacts2025, RuleSet2025 } from "@xep-loai/domain";
import { count, flag, list, object, optional, type Read, required } from "../read.ts";
import { noMoreThan } from "./no-more-than.ts";
import { commonOf, discipline, indicators, tasks, tierOrNotRated } from "./words.ts";

/** Facts of a leader or manager. */
export const leaderOf = (ruleSet: RuleSet2025): Read<LeaderFacts2025> =>
  object({
    ...commonOf(ruleSet, "LEADER"),
    isHead: required(flag),
    unitTasks: optional(list(tasks)),
    indicators: optional(indicators),
    units: optional(noMoreThan(object({ inCharge: required(count), lowest: optional(count) }), ["lowest", "inCharge"])),
    confidence: optional(noMoreThan(object({ ballots: required(count), low: optional(count) }), ["low", "ballots"])),
    disciplines: optional(list(object(discipline))),
    degradationConcluded: optional(flag),
    corruptionInScope: optional(flag),
    isHighestPost: optional(flag),
    collectiveTier: optional(tierOrNotRated),
    unitTier: optional(tierOrNotRated),
    collectiveDecided: optional(flag),
  });
