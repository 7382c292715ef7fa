import { lowestOf, type QualityTier, topTier } from "@xep-loai/domain";
import type { SampleLeader } from "../people/leaders.ts";
import type { YearTree } from "../tree/year-tree.ts";
import type { SampleYear } from "./calendar.ts";
import { type LeaderOutcome, leaderOutcomes } from "./leaders.ts";
import { managedRow, managerOf } from "./managed-row.ts";
import type { ClassificationRow } from "./row.ts";

const lowest = (tiers: readonly (QualityTier | undefined)[]): QualityTier =>
  lowestOf(tiers.filter((tier) => tier !== undefined)) ?? topTier;

function leaderRow(
  { leader, tier, facts, attestations }: LeaderOutcome,
  tree: YearTree,
  sampleYear: SampleYear,
  id: number,
): ClassificationRow {
  const organisation = tree.organisation(leader.organisationId);
  const key = `${sampleYear.year}/leader/${leader.id}`;
  return {
    ...managedRow({ organisation, tier, key, firstNumber: 310 }, tree, sampleYear),
    id,
    subject_kind: "LEADER",
    leader_id: leader.id,
    subject_name: leader.fullName,
    subject_group: String(leader.titleGroupId),
    is_head: leader.isHead,
    facts,
    attestations,
  };
}

/** The leaders of a year; a head never above the organisation or its collective (HD 21, II.B.4, bullet 2). */
export function leaderYear(
  leaders: readonly SampleLeader[],
  tree: YearTree,
  sampleYear: SampleYear,
  orgTiers: ReadonlyMap<number, QualityTier>,
  collectiveTiers: ReadonlyMap<number, QualityTier>,
  nextId: () => number,
): ClassificationRow[] {
  const organisationOf = (one: SampleLeader) => tree.organisation(one.organisationId);
  const cap = (one: SampleLeader) =>
    lowest([orgTiers.get(one.organisationId), collectiveTiers.get(one.organisationId)]);
  const scopes = Map.groupBy(leaders, (one) => `${managerOf(organisationOf(one), tree).name}/${one.titleGroupId}`);
  return [...scopes]
    .flatMap(([scope, members]) => leaderOutcomes(scope, members, organisationOf, cap, sampleYear.year))
    .map((outcome) => leaderRow(outcome, tree, sampleYear, nextId()));
}
