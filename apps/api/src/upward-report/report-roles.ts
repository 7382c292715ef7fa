import type { Role } from "@xep-loai/domain";

/** Who writes the report of a unit: a draft is its drafters' (docs/decisions/015). */
export const writers: readonly Role[] = ["APPRAISER", "DECIDER"];

/** Who issues it: what a board has written is decided by who signs. */
export const issuers: readonly Role[] = ["DECIDER"];
