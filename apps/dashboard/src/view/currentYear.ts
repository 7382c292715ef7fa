import type { Cycle } from "../providers/queries/cycles.ts";
import { todayInVietnam } from "./today.ts";

/** The newest year with results that has begun; where there is none yet, the newest one. */
export function currentYear(newestFirst: readonly Cycle[], today = todayInVietnam()): number {
  const current = newestFirst.find(({ year, hasClassifications }) => hasClassifications && `${year}-01-01` <= today);
  return (current ?? newestFirst[0])?.year ?? 0;
}
