import type { Role } from "@xep-loai/domain";

/** Who speaks for the committee that chooses. */
export const choosers: readonly Role[] = ["DECIDER", "APPRAISER"];
