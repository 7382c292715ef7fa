import type { IndividualFacts } from "@xep-loai/domain";
import type { EnteredFacts } from "./entered-facts.ts";

type EnteredVotes = Pick<EnteredFacts<"LEADER">, "placeVotes" | "divergence">;

/** Turns the votes at several places into what the rules ask of them (`HD21.LEADER.MULTI_POSITION`, `QD366.PLACE.RATING`). */
export function withVoteFacts<Entered extends EnteredVotes>({ placeVotes, divergence, ...entered }: Entered) {
  return { ...entered, ...(placeVotes && votesOf(placeVotes, divergence !== undefined)) };
}

const votesOf = (
  votes: NonNullable<EnteredVotes["placeVotes"]>,
  divergenceDecided: boolean,
): Pick<IndividualFacts, "votedTiers" | "divergenceDecided"> => ({
  votedTiers: votes.map(({ tier }) => tier),
  divergenceDecided,
});
