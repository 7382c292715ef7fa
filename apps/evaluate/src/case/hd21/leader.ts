import type { LeaderFacts } from "@xep-loai/domain";
import { flag, object, optional, type Read, required } from "../read.ts";
import { attestationsOf, common, tierOrNotRated } from "./words.ts";

/** Facts of a leader or manager. */
export const leader: Read<LeaderFacts> = object({
  ...common,
  attestations: attestationsOf("LEADER"),
  isHead: required(flag),
  orgTier: optional(tierOrNotRated),
  collectiveTier: optional(tierOrNotRated),
  agencyTier: optional(tierOrNotRated),
  transferredInThisYear: optional(flag),
  othersDecided: optional(flag),
});
