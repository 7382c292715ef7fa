import type { CollectiveFacts } from "@xep-loai/domain";
import { amount, count, flag, isoDate, list, object, optional, type Read, required } from "../read.ts";
import { attestationsOf, common, discipline, disciplineForm, levelsOf, tierOrNotRated } from "./words.ts";

/** Facts of a leadership collective. */
export const collective: Read<CollectiveFacts> = object({
  ...common,
  attestations: attestationsOf("COLLECTIVE"),
  foundedOn: optional(isoDate),
  levels: levelsOf("COLLECTIVE"),
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
