import { Link } from "react-router";
import type { OrganisationRef } from "../providers/queries/organisationRef.ts";
import { paths } from "./paths.ts";
import { useView, useViewLink } from "./useView.ts";

/** Where a unit stands below the one looked at, each step a link to its overview. */
export function UnitPath({ path }: { path: readonly OrganisationRef[] }) {
  const link = useViewLink();
  const { organisationId } = useView();
  return (
    <>
      {belowUnit(path, organisationId).map((unit, index) => (
        <span key={unit.id}>
          {index > 0 && " › "}
          <Link to={link(paths.overview, { organisationId: unit.id })}>{unit.name}</Link>
        </span>
      ))}
    </>
  );
}

/** The part of a path below a unit; the unit itself where nothing is below it. */
export function belowUnit<Unit extends { readonly id: string }>(
  path: readonly Unit[],
  unitId: string,
): readonly Unit[] {
  const below = path.slice(path.findIndex(({ id }) => id === unitId) + 1);
  return below.length > 0 ? below : path.slice(-1);
}
