import type { Role } from "@xep-loai/domain";

/** Who keeps the reviews of their own unit and of those below. */
export const reviewers: readonly Role[] = ["EDITOR", "APPRAISER", "DECIDER"];
