import type { LeaderFacts } from "@xep-loai/domain";
import { enteredFacts } from "./entered-facts.ts";
import { nameOf, type SubjectRow, type Surroundings } from "./subject-row.ts";
import { withVoteFacts } from "./vote.facts.ts";

/** The facts of an individual leader, with the tiers that cap a head. */
export function leaderFacts(row: SubjectRow, around: Surroundings): LeaderFacts {
  return {
    ...withVoteFacts(enteredFacts("LEADER", row.entered, nameOf(row))),
    asOf: row.asOf,
    reviewCompleted: row.reviewCompleted,
    isHead: row.isHead,
    orgTier: around.orgTier,
    collectiveTier: around.collectiveTier,
    transferredInThisYear: row.transferredInOn?.startsWith(`${row.year}-`) ?? false,
    othersDecided: around.othersDecided,
    collectiveDecided: around.collectiveDecided,
    attestations: around.attestations,
  };
}
