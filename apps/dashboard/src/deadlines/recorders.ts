import type { Role } from "@xep-loai/domain";

/** Who records plans and what came in. */
export const recorders: readonly Role[] = ["EDITOR", "APPRAISER", "DECIDER"];
