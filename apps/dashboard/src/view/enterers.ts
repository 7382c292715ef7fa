import type { Role } from "@xep-loai/domain";

/** Who enters results, one by one or as a workbook. */
export const enterers: readonly Role[] = ["EDITOR", "APPRAISER", "DECIDER"];
