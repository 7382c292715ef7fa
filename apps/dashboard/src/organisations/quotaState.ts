import type { OrganisationRow } from "../providers/queries/organisationChildren.ts";

/** How many quota scopes are in the worst state there is; 0 where none is in trouble. */
export function scopesInWorstState({ worst, exceeded, onlyIfInclusive }: OrganisationRow["quota"]): number {
  if (worst === "EXCEEDED") return exceeded;
  return worst === "OK_ONLY_IF_INCLUSIVE" ? onlyIfInclusive : 0;
}
