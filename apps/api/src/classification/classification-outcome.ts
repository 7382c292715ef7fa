import { NotRatedReason, QualityTier } from "@xep-loai/domain";

/** Where a subject stands: at a tier, without one for a reason, or still to be rated. */
export const ClassificationOutcome = { ...QualityTier, ...NotRatedReason, PENDING: "PENDING" } as const;
export type ClassificationOutcome = (typeof ClassificationOutcome)[keyof typeof ClassificationOutcome];
