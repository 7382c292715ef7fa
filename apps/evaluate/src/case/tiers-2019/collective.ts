import type { CollectiveFacts, RuleSet2019 } from "@xep-loai/domain";
import { amount, count, flag, isoDate, list, object, optional, type Read, required } from "../read.ts";
import { attestationsOf, common, discipline, disciplineForm, levelsOf, tierOrNotRated } from "./words.ts";

/** Facts of a leadership collective. */
export const collectiveOf = (ruleSet: RuleSet2019): Read<CollectiveFacts> =>
  object({
    ...common,
    attestations: attestationsOf(ruleSet, "COLLECTIVE"),
    foundedOn: optional(isoDate),
    levels: levelsOf(ruleSet, "COLLECTIVE"),
    orgTier: optional(tierOrNotRated),
    personDisciplines: optional(list(object({ form: required(disciplineForm) }))),
    discipline: optional(discipline),
    disunityConcluded: optional(flag),
    degradationConcluded: optional(flag),
    targets: optional(
      object({
        assigned: optional(count),
        done: optional(count),
        keyTargetsDonePct: optional(amount),
        forceMajeure: optional(flag),
      }),
    ),
  });
