import type { MemberFacts2025, RuleSet2025 } from "@xep-loai/domain";
import { count, flag, isoDate, list, object, optional, type Read, required, text } from "../read.ts";
import { commonOf, discipline, tier } from "./words.ts";

/** Facts of a member, with a post in the political system or without. */
export const memberOf = (ruleSet: RuleSet2025): Read<MemberFacts2025> =>
  object({
    ...commonOf(ruleSet, "MEMBER"),
    admittedOn: optional(isoDate),
    exempt: optional(flag),
    partyActivitySuspended: optional(flag),
    isCivilServant: optional(flag),
    civilServantTier: optional(tier),
    disciplines: optional(list(object(discipline))),
    degradationConcluded: optional(flag),
    forbiddenActs: optional(flag),
    exampleBroken: optional(flag),
    isHighestPost: optional(flag),
    sickLeaveDays: optional(count),
    maternityLeave: optional(flag),
    formerCell: optional(object({ from: required(isoDate), leftOn: required(isoDate), opinionGiven: required(flag) })),
    temporaryCellOpinion: optional(flag),
    place: optional(
      object({ ratingCell: required(text), officialCell: required(text), temporaryCell: optional(text) }),
    ),
  });
