import { useCycles } from "../../providers/queries/cycles.ts";

/** The newest year: acts look for units as they stand there. */
export const useNewestYear = (): number => useCycles().data?.[0]?.year ?? 0;
