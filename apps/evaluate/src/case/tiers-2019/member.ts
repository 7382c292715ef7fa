import type { MemberFacts, RuleSet2019 } from "@xep-loai/domain";
import { count, flag, isoDate, list, object, optional, type Read, required, text } from "../read.ts";
import { attestationsOf, common, disciplineForm, levelsOf, tier } from "./words.ts";

/** Facts of a member. */
export const memberOf = (ruleSet: RuleSet2019): Read<MemberFacts> =>
  object({
    ...common,
    attestations: attestationsOf(ruleSet, "MEMBER"),
    admittedOn: optional(isoDate),
    levels: levelsOf(ruleSet, "MEMBER"),
    exempt: optional(flag),
    partyActivitySuspended: optional(flag),
    committeeActivitySuspended: optional(flag),
    isCivilServant: optional(flag),
    civilServantTier: optional(tier),
    targets: optional(object({ assigned: optional(count), done: optional(count) })),
    degradationConcluded: optional(flag),
    disciplines: optional(
      list(
        object({
          form: required(disciplineForm),
          effectiveOn: required(isoDate),
          violationId: required(text),
          alreadyCounted: optional(flag),
        }),
      ),
    ),
    sickLeaveDays: optional(count),
  });
