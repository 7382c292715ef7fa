import { useOrganisation } from "../providers/queries/organisation.ts";
import { rootIn, useViewer } from "../providers/queries/viewer.ts";
import { useView } from "../view/useView.ts";
import type { View } from "../view/view.ts";

/**
 * What to look at in another year: the same unit where it stands, else for the viewer's own unit the own one of that year, for any
 * other what it came from or became; null where there is none.
 */
export function useUnitIn(): (year: number) => Partial<View> | null {
  const view = useView();
  const unit = useOrganisation(view).data;
  const viewer = useViewer().data;
  return (year) => {
    if (year === view.year || !unit || unit.years.includes(year)) return { year };
    const isOwn = viewer?.rootYears.some(({ organisation }) => organisation.id === view.organisationId);
    const own = viewer && isOwn ? rootIn(viewer, year) : undefined;
    const other = own ?? unit.yearsInstead.find((instead) => instead.year === year)?.organisation;
    return other ? { year, organisationId: other.id } : null;
  };
}
