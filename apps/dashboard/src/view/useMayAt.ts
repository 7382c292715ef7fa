import type { Role } from "@xep-loai/domain";
import { useCallback } from "react";
import { useViewer } from "../providers/queries/viewer.ts";

/** Whether the viewer holds one of the roles at one of the units of a path; of a list, without asking for each of them. */
export function useMayAt(roles: readonly Role[]): (path: readonly { readonly id: string }[]) => boolean {
  const grants = useViewer().data?.grants;
  return useCallback(
    (path) =>
      (grants ?? []).some(
        ({ role, organisation }) => roles.includes(role) && path.some(({ id }) => id === organisation.id),
      ),
    [grants, roles],
  );
}
