import type { QualityTier } from "@xep-loai/domain";
import type { SampleOrganisation } from "../tree/organisation.ts";
import type { YearTree } from "../tree/year-tree.ts";
import { ratedOn, type SampleYear } from "./calendar.ts";
import { ownState } from "./standing.ts";
import { decisionBy, steps } from "./steps.ts";

/** The committee that decides on a collective or a leader of an organisation: itself for advisory bodies, else the one above. */
export function managerOf(organisation: SampleOrganisation, tree: YearTree): SampleOrganisation {
  if (organisation.level === "PROVINCE") return organisation;
  const parent = tree.parentOf(organisation);
  return organisation.level === "SUB_GRASSROOTS" ? managerOf(parent, tree) : parent;
}

interface Managed {
  readonly organisation: SampleOrganisation;
  readonly tier: QualityTier;
  /** By which the subject's own choices are drawn. */
  readonly key: string;
  /** Where the numbers of its kind of decision begin. */
  readonly firstNumber: number;
}

/** The columns that the rows of collectives and of leaders share: the committee that manages them decides. */
export function managedRow(managed: Managed, tree: YearTree, { year, keyOf }: SampleYear) {
  const { organisation, tier, key, firstNumber } = managed;
  const decision = decisionBy(managerOf(organisation, tree), organisation, year, firstNumber + (organisation.id % 300));
  const day = ratedOn(year, organisation.level);
  const state = ownState(organisation, tree, year);
  return {
    year,
    organisation_id: organisation.id,
    rule_set_id: keyOf(organisation),
    rated_on: day,
    ...steps(state, tier, key, decision),
    review_completed_on: state === "DRAFT" && organisation.level === "PROVINCE" ? null : day,
  };
}
