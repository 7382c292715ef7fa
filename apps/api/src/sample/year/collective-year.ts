import type { QualityTier } from "@xep-loai/domain";
import type { NumberedCollective } from "../people/collectives.ts";
import type { YearTree } from "../tree/year-tree.ts";
import type { SampleYear } from "./calendar.ts";
import { type CollectiveOutcome, collectiveOutcomes } from "./collectives.ts";
import { managedRow, managerOf } from "./managed-row.ts";
import type { ClassificationRow } from "./row.ts";

function collectiveRow(
  { collective, tier, entered, attestations }: CollectiveOutcome,
  tree: YearTree,
  sampleYear: SampleYear,
  id: number,
): ClassificationRow {
  const organisation = tree.organisation(collective.organisationId);
  const key = `${sampleYear.year}/collective/${collective.name}`;
  return {
    ...managedRow({ organisation, tier, key, firstNumber: 210 }, tree, sampleYear),
    id,
    subject_kind: "COLLECTIVE",
    collective_id: collective.id,
    subject_name: collective.name,
    subject_group: collective.kind,
    facts: entered,
    attestations,
  };
}

/** The rated collectives of a year; none above its organisation (HD 21, II.B.3.3.a). */
export function collectiveYear(
  collectives: readonly NumberedCollective[],
  tree: YearTree,
  sampleYear: SampleYear,
  orgTiers: ReadonlyMap<number, QualityTier>,
  nextId: () => number,
): { rows: ClassificationRow[]; tiers: Map<number, QualityTier> } {
  const organisationOf = (one: NumberedCollective) => tree.organisation(one.organisationId);
  const orgTierOf = (one: NumberedCollective) => orgTiers.get(one.organisationId);
  const scopes = Map.groupBy(collectives, (one) => `${managerOf(organisationOf(one), tree).name}/${one.kind}`);
  const outcomes = [...scopes].flatMap(([scope, members]) =>
    collectiveOutcomes(scope, members, organisationOf, orgTierOf, sampleYear),
  );
  const leading = outcomes.filter(({ collective }) => collective.kind !== "ADVISORY_BODY_LEADERSHIP");
  return {
    rows: outcomes.map((outcome) => collectiveRow(outcome, tree, sampleYear, nextId())),
    tiers: new Map(leading.map(({ collective, tier }) => [collective.organisationId, tier])),
  };
}
