import { useOrganisation } from "../providers/queries/organisation.ts";
import { useView } from "../view/useView.ts";

interface Unit {
  readonly id: string;
}

/** From the viewer's root to a unit that is the one looked at or stands directly below it. */
export function usePathTo(unit: Unit): readonly Unit[] {
  const path = useOrganisation(useView()).data?.breadcrumb ?? [];
  return path.some(({ id }) => id === unit.id) ? path : [...path, unit];
}
