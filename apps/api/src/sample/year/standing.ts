import type { ClassificationState } from "@xep-loai/domain";
import type { SampleOrganisation } from "../tree/organisation.ts";
import type { YearTree } from "../tree/year-tree.ts";
import { decidedState, isAppraising, isBehind, underWay } from "./calendar.ts";

/** How far the subjects of an organisation's own level have come: what waits for a committee that is behind is not decided yet. */
export function ownState(organisation: SampleOrganisation, tree: YearTree, year: number): ClassificationState {
  const waits = waitsForOneBehind(organisation, tree, year);
  if (year === underWay && organisation.level === "PROVINCE") return "DRAFT";
  if (year === underWay && organisation.level === "UPPER_GRASSROOTS") return waits ? "DRAFT" : "PROPOSED";
  if (isAppraisedAbove(organisation, tree, year)) return "APPRAISED";
  if (!waits) return decidedState(year, organisation.name);
  if (organisation.level === "PROVINCE") return "NOTIFIED";
  return organisation.level === "DISTRICT" ? "VOTED" : "SELF_RATED";
}

/** A cell whose results its committee received: nothing is appraised before. */
export const isAppraisedAbove = (organisation: SampleOrganisation, tree: YearTree, year: number): boolean =>
  organisation.level === "SUB_GRASSROOTS" && isAppraising(year, tree.parentOf(organisation));

/** A committee that is behind stands at, below or, for its cells, above the organisation. */
export const waitsForOneBehind = (organisation: SampleOrganisation, tree: YearTree, year: number): boolean =>
  tree.subtreeOf(organisation).some((one) => isBehind(year, one)) || underOneBehind(organisation, tree, year);

function underOneBehind(organisation: SampleOrganisation, tree: YearTree, year: number): boolean {
  if (organisation.level !== "SUB_GRASSROOTS") return false;
  const parent = tree.parentOf(organisation);
  return isBehind(year, parent) || underOneBehind(parent, tree, year);
}
