import type { Role } from "@xep-loai/domain";

/** Who sends results, and receives those of the units below; who returns them is told by the API. */
export const senders: readonly Role[] = ["EDITOR", "APPRAISER", "DECIDER"];
