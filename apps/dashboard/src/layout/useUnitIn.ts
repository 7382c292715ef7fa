import { useOrganisation } from "../providers/queries/organisation.ts";
import { rootIn, useViewer } from "../providers/queries/viewer.ts";
import { useView } from "../view/useView.ts";
import type { View } from "../view/view.ts";

/**
 * What to look at in another year: the same unit where it stands, else what it came from or became, for the viewer's own unit the
 * own one of that year; null where there is none.
 */
export function useUnitIn(): (year: number) => Partial<View> | null {
  const view = useView();
  const unit = useOrganisation(view).data;
  const viewer = useViewer().data;
  return (year) => {
    if (year === view.year || !unit || unit.years.includes(year)) return { year };
    const isOwn = viewer?.rootYears.some(({ organisation }) => organisation.id === view.organisationId);
    const instead = unit.yearsInstead.find((other) => other.year === year)?.organisation;
    const other = instead ?? (viewer && isOwn ? rootIn(viewer, year) : undefined);
    return other ? { year, organisationId: other.id } : null;
  };
}
