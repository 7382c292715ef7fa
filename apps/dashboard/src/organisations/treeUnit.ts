import type { OrganisationRow } from "../providers/queries/organisationChildren.ts";
import type { OutlinedOrganisation } from "../providers/queries/organisationOutline.ts";

/** A unit in the tree: with what its row shows, or as it came with many others at once, without figures. */
export type TreeUnit = OrganisationRow | OutlinedOrganisation;

export const hasFigures = (unit: TreeUnit): unit is OrganisationRow => "figures" in unit;
