import type { Role } from "@xep-loai/domain";

/** Who drafts a board's documents, puts them in force and withdraws them, at the unit they are of or above it. */
export const documentRoles: readonly Role[] = ["APPRAISER", "DECIDER", "ADMINISTRATOR"];
