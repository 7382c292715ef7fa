import type { Organisation } from "../../providers/queries/organisation.ts";
import type { OrganisationHit } from "../../providers/queries/organisationSearch.ts";

/** The unit at the end of a path, as a search would find it. */
export function hitOf(path: Organisation["breadcrumb"]): OrganisationHit | null {
  const organisation = path.at(-1);
  return organisation === undefined ? null : { organisation, path };
}
