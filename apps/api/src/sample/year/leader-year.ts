import { type QualityTier, tiersHighestFirst } from "@xep-loai/domain";
import type { SampleLeader } from "../people/leaders.ts";
import type { YearTree } from "../tree/year-tree.ts";
import { decidedOn, ratedOn, type SampleYear } from "./calendar.ts";
import { managerOf } from "./collective-year.ts";
import { leaderOutcomes } from "./leaders.ts";
import type { ClassificationRow } from "./row.ts";
import { ownState } from "./standing.ts";
import { steps } from "./steps.ts";

const lowest = (tiers: readonly (QualityTier | undefined)[]): QualityTier =>
  tiersHighestFirst.findLast((tier) => tiers.includes(tier)) ?? "EXCELLENT";

/** The leaders of a year; a head never above the organisation or its collective (HD 21, II.B.4, bullet 2). */
export function leaderYear(
  leaders: readonly SampleLeader[],
  tree: YearTree,
  sampleYear: SampleYear,
  orgTiers: ReadonlyMap<number, QualityTier>,
  collectiveTiers: ReadonlyMap<number, QualityTier>,
  nextId: () => number,
): ClassificationRow[] {
  const { year, ruleSetId } = sampleYear;
  const organisationOf = (one: SampleLeader) => tree.organisation(one.organisationId);
  const cap = (one: SampleLeader) =>
    lowest([orgTiers.get(one.organisationId), collectiveTiers.get(one.organisationId)]);
  const scopes = Map.groupBy(leaders, (one) => `${managerOf(organisationOf(one), tree).name}/${one.titleGroupId}`);
  return [...scopes].flatMap(([scope, members]) =>
    leaderOutcomes(scope, members, organisationOf, cap, year).map(
      ({ leader, tier, attestations }): ClassificationRow => {
        const organisation = organisationOf(leader);
        const manager = managerOf(organisation, tree);
        const decision = {
          number: `${310 + (organisation.id % 300)}-QĐ/${manager.level === "PROVINCE" ? "TU" : "ĐU"}`,
          on: decidedOn(year, organisation.level),
          byOrganisationId: manager.id,
        };
        return {
          year,
          id: nextId(),
          subject_kind: "LEADER",
          organisation_id: organisation.id,
          leader_id: leader.id,
          subject_name: leader.fullName,
          subject_group: String(leader.titleGroupId),
          is_head: leader.isHead,
          rule_set_id: ruleSetId,
          rated_on: ratedOn(year, organisation.level),
          ...steps(ownState(organisation, tree, year), tier, `${year}/leader/${leader.id}`, decision),
          review_completed_on: ratedOn(year, organisation.level),
          facts: {},
          attestations,
        };
      },
    ),
  );
}
