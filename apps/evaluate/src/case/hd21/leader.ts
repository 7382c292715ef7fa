import type { LeaderFacts } from "@xep-loai/domain";
import { flag, object, optional, type Read, required } from "../read.ts";
import { attestations, common, tierOrNotRated } from "./words.ts";

/** Facts of a leader or manager. */
export const leader: Read<LeaderFacts> = object({
  ...common,
  attestations: attestations("HD21.LEADER.CRITERIA", "HD21.LEADER.HEAD_NEWCOMER_EXEMPT"),
  isHead: required(flag),
  orgTier: optional(tierOrNotRated),
  collectiveTier: optional(tierOrNotRated),
  agencyTier: optional(tierOrNotRated),
  transferredInThisYear: optional(flag),
  othersDecided: optional(flag),
});
