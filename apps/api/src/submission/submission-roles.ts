import type { Role } from "@xep-loai/domain";
import { scopesWith, type Viewer } from "../shared/viewer.ts";

/** Who sends the results of a unit, and who receives those of the units below. */
export const senders: readonly Role[] = ["EDITOR", "APPRAISER", "DECIDER"];

/** Who returns results, and opens again what was received. */
export const returners: readonly Role[] = ["APPRAISER", "DECIDER"];

/** Whether the viewer holds one of the roles at one of these organisations. */
export const holds = (viewer: Viewer, roles: readonly Role[], organisations: readonly number[]): boolean =>
  scopesWith(viewer, roles).some((scope) => organisations.includes(scope));
