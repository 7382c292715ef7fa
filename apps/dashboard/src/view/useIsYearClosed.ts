import { useCycle } from "../providers/queries/cycles.ts";

/** Whether the year is closed: it keeps what it shows, and the API refuses what would change it (docs/decisions/014). */
export const useIsYearClosed = (year: number): boolean => useCycle(year)?.state === "CLOSED";
