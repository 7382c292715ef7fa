import { useOrganisation } from "../providers/queries/organisation.ts";
import type { OrganisationHit } from "../providers/queries/organisationSearch.ts";
import { useView } from "../view/useView.ts";

/** The unit in view, as a search would find it; null until it is known. */
export function useUnitHit(): OrganisationHit | null {
  const path = useOrganisation(useView()).data?.breadcrumb ?? [];
  const organisation = path.at(-1);
  return organisation === undefined ? null : { organisation, path };
}
