import type { NotRatedReason, QualityTier } from "@xep-loai/domain";
import { useCallback } from "react";
import { flag } from "./parameters.ts";
import { listParameters, paths } from "./paths.ts";
import { useView, useViewLink } from "./useView.ts";
import type { View } from "./view.ts";

export interface Counted {
  /** Left out: whatever the result. */
  readonly outcome?: QualityTier | NotRatedReason | "PENDING";
  /** Where another unit or year is counted than the one looked at. */
  readonly of?: Partial<View>;
  /** Only those at the unit itself, not those below it. */
  readonly onlyHere?: boolean;
}

/** Address of the list of those counted; null where the list cannot be narrowed so: it knows no groups. */
export function useCountedList(): (counted: Counted) => string | null {
  const { group } = useView();
  const link = useViewLink();
  return useCallback(
    ({ outcome = null, of = {}, onlyHere = false }) => {
      if (group !== null) return null;
      const { outcome: result, onlyHere: here } = listParameters;
      return link(paths.classifications, of, { [result]: outcome, [here]: flag(onlyHere) });
    },
    [group, link],
  );
}
