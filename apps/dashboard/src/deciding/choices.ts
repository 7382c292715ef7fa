import { isDecided, type QualityTier } from "@xep-loai/domain";
import type { Candidate } from "../providers/queries/candidates.ts";
import type { TierItem } from "../providers/queries/whatIf.ts";

/** The tier somebody chose for a candidate as they saw it: once the candidate has changed it no longer holds. */
interface Choice {
  readonly version: number;
  readonly tier: QualityTier;
}

/** By the id of the candidate. */
export type Choices = ReadonlyMap<string, Choice>;

/** The tier considered: the one chosen, else the furthest step so far; null: it has not rated itself yet. */
export function tierOf({ id, version, tier }: Candidate, choices: Choices): QualityTier | null {
  const chosen = choices.get(id);
  return chosen?.version === version ? chosen.tier : tier;
}

export const isChanged = (row: Candidate, choices: Choices): boolean => tierOf(row, choices) !== row.tier;

/** Nothing is decided of it yet. */
export const isOpen = ({ state }: Candidate): boolean => !isDecided(state);

/** It can be appraised, returned and decided. */
export const isProposed = ({ state }: Candidate): boolean => state === "PROPOSED" || state === "APPRAISED";

/** Candidates with the tiers considered, as the API takes them; those without a tier are left out. */
export const tierItems = (rows: readonly Candidate[], choices: Choices): TierItem[] =>
  rows.flatMap((row) => {
    const tier = tierOf(row, choices);
    return tier === null ? [] : [{ id: row.id, version: row.version, tier }];
  });
