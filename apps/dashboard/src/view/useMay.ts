import type { Role } from "@xep-loai/domain";
import type { AskedUnit } from "../providers/queries/asked.ts";
import { useOrganisation } from "../providers/queries/organisation.ts";
import { useMayAt } from "./useMayAt.ts";

/** Whether the viewer holds one of the roles at the unit or above it, as it stands in the year; the API has the last word. */
export function useMay(roles: readonly Role[], unit: AskedUnit): boolean {
  const path = useOrganisation(unit).data?.breadcrumb ?? [];
  return useMayAt(roles)(path);
}
