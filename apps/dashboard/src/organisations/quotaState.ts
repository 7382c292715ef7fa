import type { OrganisationRow } from "../providers/queries/organisationChildren.ts";

/** How many quota scopes are in the worst state there is; 0 where none is in trouble. */
export function scopesInWorstState(quota: OrganisationRow["quota"]): number {
  switch (quota.worst) {
    case "EXCEEDED":
      return quota.exceeded;
    case "OK_ONLY_IF_INCLUSIVE":
      return quota.onlyIfInclusive;
    case "OK_ONLY_IF_SMALL_BASE":
      return quota.onlyIfSmallBase;
    default:
      return 0;
  }
}
