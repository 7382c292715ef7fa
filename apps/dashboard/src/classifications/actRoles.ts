import type { Role } from "@xep-loai/domain";

/** Who records the steps of a result, its vote and the opinions. */
export const recorders: readonly Role[] = ["EDITOR", "APPRAISER", "DECIDER"];

/** Who records what the competent authority answered. */
export const attesters: readonly Role[] = ["DECIDER", "APPRAISER"];

/** Who cancels, decides between votes, and says that a result was looked at again. */
export const deciders: readonly Role[] = ["DECIDER"];
