import type { Role } from "@xep-loai/domain";
import type { AskedUnit } from "../providers/queries/asked.ts";
import { useIsYearClosed } from "./useIsYearClosed.ts";
import { useMay } from "./useMay.ts";

/** Whether the viewer holds one of the roles there, and the year is open: a closed year keeps what it shows. */
export function useMayChange(roles: readonly Role[], unit: AskedUnit): boolean {
  const isClosed = useIsYearClosed(unit.year);
  return useMay(roles, unit) && !isClosed;
}
