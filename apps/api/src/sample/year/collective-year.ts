import type { QualityTier } from "@xep-loai/domain";
import type { SampleCollective } from "../people/collectives.ts";
import type { SampleOrganisation } from "../tree/organisation.ts";
import type { YearTree } from "../tree/year-tree.ts";
import { decidedOn, ratedOn, type SampleYear } from "./calendar.ts";
import { collectiveOutcomes } from "./collectives.ts";
import type { ClassificationRow } from "./row.ts";
import { ownState } from "./standing.ts";
import { steps } from "./steps.ts";

/** A collective with its number in the database. */
export interface NumberedCollective extends SampleCollective {
  readonly id: number;
}

/** The committee that decides on a collective or a leader of an organisation: itself for advisory bodies, else the one above. */
export function managerOf(organisation: SampleOrganisation, tree: YearTree): SampleOrganisation {
  if (organisation.level === "PROVINCE") return organisation;
  const parent = tree.parentOf(organisation);
  return organisation.level === "SUB_GRASSROOTS" ? managerOf(parent, tree) : parent;
}

/** The rated collectives of a year; none above its organisation (HD 21, II.B.3.3.a). */
export function collectiveYear(
  collectives: readonly NumberedCollective[],
  tree: YearTree,
  sampleYear: SampleYear,
  orgTiers: ReadonlyMap<number, QualityTier>,
  nextId: () => number,
): { rows: ClassificationRow[]; tiers: Map<number, QualityTier> } {
  const { year, ruleSetId } = sampleYear;
  const tiers = new Map<number, QualityTier>();
  const organisationOf = (one: SampleCollective) => tree.organisation(one.organisationId);
  const numberOf = new Map<SampleCollective, number>(collectives.map((one) => [one, one.id]));
  const scopes = Map.groupBy(collectives, (one) => `${managerOf(organisationOf(one), tree).name}/${one.kind}`);
  const rows = [...scopes].flatMap(([scope, members]) =>
    collectiveOutcomes(scope, members, organisationOf, (one) => orgTiers.get(one.organisationId), sampleYear).map(
      (outcome): ClassificationRow => {
        const organisation = organisationOf(outcome.collective);
        if (outcome.collective.kind !== "ADVISORY_BODY_LEADERSHIP") tiers.set(organisation.id, outcome.tier);
        const manager = managerOf(organisation, tree);
        const state = ownState(organisation, tree, year);
        const decision = {
          number: `${210 + (organisation.id % 300)}-QĐ/${manager.level === "PROVINCE" ? "TU" : "ĐU"}`,
          on: decidedOn(year, organisation.level),
          byOrganisationId: manager.id,
        };
        return {
          year,
          id: nextId(),
          subject_kind: "COLLECTIVE",
          organisation_id: organisation.id,
          collective_id: numberOf.get(outcome.collective) ?? 0,
          subject_name: outcome.collective.name,
          subject_group: outcome.collective.kind,
          rule_set_id: ruleSetId,
          rated_on: ratedOn(year, organisation.level),
          ...steps(state, outcome.tier, `${year}/collective/${outcome.collective.name}`, decision),
          review_completed_on: ratedOn(year, organisation.level),
          facts: outcome.entered,
          attestations: outcome.attestations,
        };
      },
    ),
  );
  return { rows, tiers };
}
