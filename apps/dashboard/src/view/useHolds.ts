import type { Role } from "@xep-loai/domain";
import { useViewer } from "../providers/queries/viewer.ts";

/** Whether the viewer holds one of the roles anywhere: who never does such an act is not shown its button. */
export const useHolds = (roles: readonly Role[]): boolean =>
  (useViewer().data?.grants ?? []).some(({ role }) => roles.includes(role));
