import type { Role } from "@xep-loai/domain";

/** Who plans and keeps inspections. */
export const inspectors: readonly Role[] = ["INSPECTOR", "ADMINISTRATOR"];
