import type { Role } from "@xep-loai/domain";

/** Who enters returns: whoever enters results. */
export const returners: readonly Role[] = ["EDITOR", "APPRAISER", "DECIDER"];
