import type { QualityTier } from "@xep-loai/domain";

/** Whether there is anything to decide between. */
export const doVotesDiffer = (votes: readonly { readonly tier: QualityTier }[]): boolean =>
  new Set(votes.map(({ tier }) => tier)).size > 1;
